import { readForms } from '../../src/form';
import { a1 } from '../../src/sheet';
import { drawn, snapshotOf } from './snapshot-of';
import { gapsOf } from './show';

const HEADER = '一级指标|三级指标|指标值|完成值|分值|得分|说明';
const ROW = '产出指标|件数|≥10件|12件|10|10|无';
const TOTAL = '总分||||10|10';
const FUND =
  '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|100|80|10|80%|8';

/** What the form below a title lacks. */
function gaps(drawing: string): string[] {
  return gapsOf(readForms(snapshotOf(drawn(`绩效自评表\n${drawing}`))).forms[0]!);
}

/** What a form lacks that has its money and the indicators given. */
function beside(indicators: string): string[] {
  return gaps(`${FUND}\n${indicators}`);
}

test('a whole form lacks nothing', () => {
  expect(beside(`${HEADER}\n${ROW}\n${TOTAL}`)).toEqual([]);
});

test('a form without money lacks its fund block', () => {
  expect(gaps(`${HEADER}\n${ROW}\n${TOTAL}`)).toEqual(['fund:项目资金']);
});

test('points and rate of the money are not missed where 预算执行率 is an indicator', () => {
  const money = '项目资金（万元）|全年预算数|全年执行数\n年度资金总额|100|80';
  const form = (row: string) => gaps(`${money}\n${HEADER}\n${ROW}\n${row}\n总分||||20|18`);
  expect(form('产出指标|人数|≥10人|8人|10|8|无')).toEqual([
    'fund:分数',
    'fund:执行率',
    'fund:得分',
  ]);
  expect(form('产出指标|预算执行率|100%|80%|10|8|无')).toEqual([]);
  expect(form('产出指标|预算支出进度|100%|80%|10|8|无')).toEqual([]);
});

test.each([
  [
    'results',
    '一级指标|三级指标|指标值|分值|得分|说明\n产出指标|件数|≥10件|10|10|无\n总分|||10|10',
    '实际完成值',
  ],
  [
    'points',
    '一级指标|三级指标|指标值|完成值|得分|说明\n产出指标|件数|≥10件|12件|10|无\n总分||||10',
    '分值',
  ],
  [
    'reasons',
    '一级指标|三级指标|指标值|完成值|分值|得分\n产出指标|件数|≥10件|12件|10|10\n总分||||10|10',
    '偏差原因分析',
  ],
])('a form without a column of %s lacks it', (_, indicators, what) => {
  expect(beside(indicators)).toEqual([`indicators:${what}`]);
});

test('points printed in the levels are not missed as a column', () => {
  const header = '一级指标|三级指标|指标值|完成值|得分|说明';
  const row = '产出指标(10分)|件数|≥10件|12件|10|无';
  expect(beside(`${header}\n${row}\n总分||||10`)).toEqual([]);
});

test('reasons are not missed as a column where the foot explains', () => {
  const rows = '一级指标|三级指标|指标值|完成值|分值|得分\n产出指标|件数|≥10件|12件|10|10';
  expect(beside(`${rows}\n总分||||10|10\n偏差原因分析|无`)).toEqual([]);
});

test('a total is missed where rows are scored', () => {
  expect(beside(`${HEADER}\n${ROW}`)).toEqual(['foot:总分']);
});

/** Where a total would be written, by the name of the cell. */
function placeOfTotal(drawing: string): string[] {
  const [form] = readForms(snapshotOf(drawn(drawing))).forms;
  return form!.gaps.flatMap(({ what, near }) => (what === '总分' && near ? [a1(near)] : []));
}

test('a total is missed right below the last row, a subtotal among them', () => {
  const form = `项目支出绩效自评表\n项目名称|甲\n${HEADER}\n${ROW}`;
  expect(placeOfTotal(form)).toEqual(['A5']);
  expect(placeOfTotal(`${form}\n小计||||10|10`)).toEqual(['A6']);
});

test('a total is missed in no row of another form', () => {
  const form = `项目支出绩效自评表\n项目名称|甲\n${HEADER}\n${ROW}`;
  const below = '项目支出绩效自评表\n（2023年度）\n项目名称|乙';
  expect(placeOfTotal(`${form}\n\n\n${below}\n${HEADER}\n${ROW}`)).toEqual(['A5']);
});

test('a grade is missed where its label is printed alone', () => {
  const form = (foot: string) => beside(`${HEADER}\n${ROW}\n${TOTAL}\n${foot}`);
  expect(form('自评等级')).toEqual(['foot:自评等级']);
  expect(form('自评等级|优')).toEqual([]);
  expect(form('')).toEqual([]);
});

test('the one figure a block of funds lacks is not missed beside such a row either', () => {
  const money = '项目资金（万元）|全年预算数|全年执行数|分值|执行率\n年度资金总额|100|80|10|80%';
  const form = (row: string) => gaps(`${money}\n${HEADER}\n${ROW}\n${row}\n总分||||20|18`);
  expect(form('产出指标|人数|≥10人|8人|10|8|无')).toEqual(['fund:得分']);
  expect(form('产出指标|预算执行率|100%|80%|10|8|无')).toEqual([]);
});

describe('a form that says how its points are given', () => {
  const row = (targets: string) => `产出指标|件数|${targets}10|每少1件扣1分|10`;

  test('asks for no targets and results, but for reasons', () => {
    const header = '一级指标|三级指标|分值|评分标准|得分';
    expect(beside(`${header}|说明\n${row('')}|无\n总分||10||10`)).toEqual([]);
    expect(beside(`${header}\n${row('')}\n总分||10||10`)).toEqual(['indicators:偏差原因分析']);
  });

  test('asks for results where it has targets, but for no targets where it has results', () => {
    const header = (one: string) => `一级指标|三级指标|${one}|分值|评分标准|得分|说明`;
    const rows = `${row('10件|')}|无\n总分|||10||10`;
    expect(beside(`${header('指标值')}\n${rows}`)).toEqual(['indicators:实际完成值']);
    expect(beside(`${header('完成值')}\n${rows}`)).toEqual([]);
    expect(beside(`${header('自评情况')}\n${rows}`)).toEqual([]);
  });
});

test('a column that two headers name is asked about once', () => {
  const rows =
    '一级指标|三级指标|指标值|完成值|分值|得分|得分|说明\n产出指标|件数|≥10件|12件|10|10|10|无';
  expect(beside(rows).filter((gap) => gap.startsWith('indicators'))).toEqual(['indicators:得分?']);
});
