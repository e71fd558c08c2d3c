import { type IndicatorField, readForms } from '../../../src/form';
import { snapshotOf } from '../snapshot-of';

const HEAD = [
  ['项目支出绩效自评表（2022年度）'],
  ['项目名称', '河道保洁'],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '100', '10', '100%', '10'],
];
const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析',
];
const ROW = ['产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '90', '90', ''];

function fieldsUnder(header: readonly string[]): Map<string, IndicatorField | 'ignored'> {
  const form = readForms(snapshotOf([...HEAD, header, ROW])).forms[0]!;
  return new Map(form.columns.map(({ header: cell, field }) => [cell?.text ?? '', field]));
}

const DRESSED: readonly (readonly [string, number, IndicatorField])[] = [
  ...[
    '配分',
    '三级指标配分',
    '三级指标应得分',
    '参考分值',
    '本项分值',
    '目标分',
    '计划分',
    '原定权重',
    '该项满分',
  ].map((word) => [word, 5, 'weight'] as const),
  ...['本单位得分', '自我评定得分', '本次打分', '承接主体自评'].map(
    (word) => [word, 6, 'score'] as const,
  ),
  ...['本项目标值', '设定的指标值', '批准的计划数'].map((word) => [word, 3, 'target'] as const),
  ...['本期完成值', '经核实的实际值', '项目实现数'].map((word) => [word, 4, 'actual'] as const),
  ...['造成差距的原因', '没有完成的原因说明'].map((word) => [word, 7, 'reason'] as const),
];

test.each(['分值得分', '分数得分', '得分/分值', '分值/自评得分'])(
  '%s names two columns and heads neither',
  (word) => {
    const fields = fieldsUnder(HEADER.map((text, i) => (i === 6 ? word : text)));
    expect(fields.get(word)).toBe('ignored');
  },
);

test.each(['分值执行率', '分数执行率', '标准分执行率(B/A)'])(
  '%s heads no rate of the funds',
  (word) => {
    const head = HEAD.map((row) => row.map((text) => (text === '执行率' ? word : text)));
    const [form] = readForms(snapshotOf([...head, HEADER, ROW])).forms;
    expect(form?.fund?.total?.rate ?? null).toBeNull();
  },
);

test('the amounts that a header divides make no rate of one that names points before them', () => {
  const head = HEAD.map((row) =>
    row.map((text) => {
      if (text === '执行率') return '标准分执行率(B/A)';
      return text === '全年预算数' || text === '全年执行数'
        ? `${text}(${text === '全年预算数' ? 'A' : 'B'})`
        : text;
    }),
  );
  const [form] = readForms(snapshotOf([...head, HEADER, ROW])).forms;
  expect(form?.fund?.total?.executed?.text).toBe('100');
  expect(form?.fund?.total?.rate ?? null).toBeNull();
});

test.each(DRESSED)('%s is known by its head noun', (word, column, field) => {
  expect(fieldsUnder(HEADER.map((text, i) => (i === column ? word : text))).get(word)).toBe(field);
});

test.each(['复核分值', '得分/分值', '上年目标值', '主管部门得分', '一级指标权重', '历史完成值'])(
  '%s beside the column of the row itself heads none',
  (word) => expect(fieldsUnder([...HEADER, word]).get(word) ?? 'ignored').toBe('ignored'),
);

test.each(['复核分值', '主管部门评分值', '去年得分', '购买主体评分'])(
  '%s in place of 得分 is not taken for the score',
  (word) => {
    const fields = fieldsUnder(HEADER.map((text) => (text === '得分' ? word : text)));
    expect([...fields.values()]).not.toContain('score');
  },
);

test('points in a fund block are known by their head noun', () => {
  const [title, project, header, row] = HEAD;
  const dressed = header!.map((text) => (text === '分值' ? '参考分值' : text));
  const { fund } = readForms(snapshotOf([title!, project!, dressed, row!, HEADER, ROW])).forms[0]!;
  expect(fund?.total?.weight?.text).toBe('10');
});

test('a name that ends like a header stays the name of its row', () => {
  const row = ROW.map((text) => (text === '保洁长度' ? '群众测评得分' : text));
  const { indicators } = readForms(snapshotOf([...HEAD, HEADER, ROW, row])).forms[0]!;
  expect(indicators.map(({ name }) => name.text)).toEqual(['保洁长度', '群众测评得分']);
});
