import { type Form, readForms } from '../../src/form';
import { a1 } from '../../src/sheet';
import { snapshotOf } from './snapshot-of';

/* Another table beside a form or below it changes nothing of how the form is read, and nothing of it is claimed. */

const FORM = [
  ['项目支出绩效自评表', '', '', '', '', '', '', '', ''],
  ['（2022年度）', '', '', '', '', '', '', '', ''],
  ['项目名称', '', '河道保洁', '', '', '', '', '', ''],
  ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', ''],
  ['', '年度资金总额', '100', '100', '100', '10', '100%', '10', ''],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析',
  ],
  ['', '产出指标', '数量指标', '保洁长度', '≥12公里', '12公里', '60', '60', ''],
  ['', '效益指标', '社会效益指标', '达标率', '≥90%', '95%', '30', '30', ''],
  ['总分', '', '', '', '', '', '100', '100', ''],
];

const TABLES: Readonly<Record<string, string[][]>> = {
  'a list of people': [
    ['姓名', '部门', '得分', '等级'],
    ['甲', '一科', '2', '优'],
    ['合计', '', '5', '中'],
  ],
  'a list with a greater total and a grade': [
    ['项目', '金额', '总分'],
    ['甲', '100', '3'],
    ['合计', '200', '188'],
    ['自评等级', '良'],
  ],
  'a list with points': [
    ['序号', '指标', '权重', '得分'],
    ['1', '办文', '3', '4'],
    ['总分', '', '200', '7'],
  ],
};

/** The same form under a header of two rows. */
const TWO_ROWS = [
  ...FORM.slice(0, 5),
  ['绩效指标', '', '', '', '年度指标值', '', '', '实际完成值', '分值', '得分'],
  ['', '一级指标', '二级指标', '三级指标', '符号', '值', '单位', '', '', ''],
  ['', '产出指标', '数量指标', '保洁长度', '≥', '12', '公里', '12', '60', '60'],
  ['', '效益指标', '社会效益指标', '达标率', '≥', '90', '%', '95', '30', '30'],
  ['总分', '', '', '', '', '', '', '', '100', '100'],
];

const ALONE = told(readForms(snapshotOf(FORM)).forms);

describe.each(Object.entries(TABLES))('%s', (_name, table) => {
  test.each([1, 2, 5])('beside the form behind %s blank columns is none of it', (gap) => {
    for (let first = 0; first < FORM.length; first++) {
      const blank = Array.from({ length: gap }, () => '');
      const rows = FORM.map((row, i) => [...row, ...blank, ...(table[i - first] ?? [])]);
      expect(told(readForms(snapshotOf(rows)).forms)).toEqual(ALONE);
    }
  });

  test.each([2, 5, 12])(
    'beside a header of two rows behind %s blank columns is no part of either',
    (gap) => {
      const alone = told(readForms(snapshotOf(TWO_ROWS)).forms);
      const blank = Array.from({ length: gap }, () => '');
      const wide = TWO_ROWS.map((row) => [...row, ...Array<string>(10 - row.length).fill('')]);
      for (let first = 0; first < wide.length; first++) {
        const rows = wide.map((row, i) => [...row, ...blank, ...(table[i - first] ?? [])]);
        expect(told(readForms(snapshotOf(rows)).forms)).toEqual(alone);
      }
    },
  );

  test.each([1, 2, 3, 4, 12])(
    'below the form under %s blank rows changes no field of it',
    (gap) => {
      const rows = [...FORM, ...Array.from({ length: gap }, () => ['']), ...table];
      const { forms } = readForms(snapshotOf(rows));
      expect(forms).toHaveLength(1);
      expect(figures(forms[0]!)).toEqual(figures(readForms(snapshotOf(FORM)).forms[0]!));
    },
  );

  test('right below the form does not give it another total', () => {
    const { forms } = readForms(snapshotOf([...FORM, ...table]));
    expect(forms[0]!.total?.score && a1(forms[0]!.total.score.at)).toBe('H9');
  });
});

test('a 合计 right behind the total keeps its own grade', () => {
  const rows = FORM.map((row, i) => [...row, ...(i === 8 ? ['合计', '全科', '5', '中'] : [])]);
  expect(readForms(snapshotOf(rows)).forms[0]!.grade).toBeNull();
});

/** Area and claims of each form. */
function told(forms: readonly Form[]) {
  return forms.map(({ area, ledger, unread }) => ({
    area,
    claims: ledger.claims.map(({ at, as }) => `${a1(at)} ${as}`),
    unread: unread.length,
  }));
}

/** The cells of all fields. */
function figures({ ledger }: Form): string[] {
  const others = new Set(['label', 'note', 'aside']);
  return ledger.claims.flatMap(({ at, as }) => (others.has(as) ? [] : [`${a1(at)} ${as}`]));
}

test('a heading of a level stays one where another table stands beside its row', () => {
  const rows = [
    ['项目支出绩效自评表'],
    ['项目名称', '河道保洁'],
    ['指标名称', '分值', '年度指标值', '实际完成值', '得分', '备注'],
    ['产出指标（60分）'],
    ['数量指标'],
    ['保洁长度', '60', '≥12公里', '12公里', '60', ''],
    ['效益指标（40分）'],
    ['社会效益指标'],
    ['达标率', '40', '≥90%', '95%', '40', ''],
    ['合计', '100', '', '', '100', ''],
  ];
  const levels = (sheet: string[][]) =>
    readForms(snapshotOf(sheet)).forms[0]!.indicators.map((one) => [
      one.level1?.text,
      one.level2?.text,
    ]);
  const expected = [
    ['产出指标', '数量指标'],
    ['效益指标', '社会效益指标'],
  ];
  expect(levels(rows)).toEqual(expected);
  const listed = rows.map((row, at) => {
    if (at !== 6 && at !== 7) return row;
    const texts = at === 6 ? ['序号', '联系人', '电话'] : ['1', '张三', '62345678'];
    return [...row, ...Array<string>(15 - row.length).fill(''), ...texts];
  });
  expect(levels(listed)).toEqual(expected);
});

test('expenses below rows with points in their names are no rows of the form, and asked about', () => {
  const rows = [
    ['项目支出绩效自评表'],
    ['项目名称', '河道保洁'],
    ['指标', '上年完成值', '年度指标值', '实际完成值', '得分', '偏差原因'],
    ['保洁长度（60分）', '11', '≥12公里', '12公里', '60', ''],
    ['达标率（40分）', '89', '≥90%', '95%', '40', ''],
    [],
    ['项目支出明细', '金额（万元）', '占比', '备注', '', ''],
    ['办公费', '12.5', '25%', '', '', ''],
    ['合计', '50', '100%', '', '', ''],
  ];
  const [form] = readForms(snapshotOf(rows)).forms;
  expect(form!.indicators.map(({ name }) => name.text)).toEqual([
    '保洁长度（60分）',
    '达标率（40分）',
  ]);
  expect([form!.area.bottom, form!.total]).toEqual([4, null]);
  expect(form!.unread.map(({ text }) => text)).toEqual([
    ...['项目支出明细', '金额（万元）', '占比', '备注'],
    ...['办公费', '12.5', '25%', '合计', '50', '100%'],
  ]);
});
