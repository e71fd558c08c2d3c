import {
  classifyRow,
  isFundHeader,
  isProjectLabel,
  isRatedFundHeader,
  namesTasks,
} from '../../../src/form/evidence/classify-row';
import { cellOfText, rowOf } from '../grid-of';

test.each([
  ['项目名称|河道保洁|主管部门|水务局', 'project'],
  ['主管部门|水务局|实施单位|河道所', 'head'],
  ['项目资金（万元）|年初预算数|全年预算数|全年执行数', 'fund'],
  ['项目资金（万元）', 'fund-row'],
  ['其中：财政拨款|100|100|90', 'fund-row'],
  ['财政拨款|自筹|100', 'fund-row'],
  ['财政拨款|自筹|其中|100', 'other'],
  ['预算年度|2023', 'head'],
  ['填报日期|2024年3月', 'head'],
  ['其中：财政拨款', 'other'],
  ['年度总体目标|预期目标|实际完成情况', 'goal'],
  ['总分|100|97', 'foot'],
  ['评价等级|优', 'foot'],
  ['数量指标|保洁长度|≥12公里', 'level'],
  ['保洁长度|≥12公里|12公里', 'other'],
  ['12|100', 'other'],
])('%s is a row of kind %s', (row, kind) => expect(classifyRow(rowOf(row))).toBe(kind));

test('a text of more than sixty characters is no label', () => {
  const long = (length: number) => rowOf(`总分${'、'.repeat(length - 2)}|100`);
  expect(classifyRow(rowOf('说明'.repeat(31)))).toBe('other');
  expect(long(61)[0]!.cell.text).toHaveLength(61);
  expect(classifyRow(long(61))).toBe('other');
});

test.each([
  ['全年预算数|全年执行数', true],
  ['全年预算数|执行率', true],
  // one known word is enough beside one of its kind
  ['全年预算数|当年支付金额', true],
  ['全年执行数|预算下达限额', true],
  // the same amount again, and what is none
  ['全年预算数|预算下达限额', false],
  ['全年预算数|出让金参考分值', false],
  ['全年预算数|河道保洁', false],
  ['全年预算数|全年预算数', false],
  ['全年预算数', false],
  ['分值|得分', false],
])('%s names the amounts of a fund block: %s', (row, expected) => {
  expect(isFundHeader(rowOf(row))).toBe(expected);
});

test('a row that names tasks heads a list of them', () => {
  expect(namesTasks(rowOf('年度任务|任务名称|预算金额'))).toBe(true);
  expect(namesTasks(rowOf('项目资金|预算数|执行数'))).toBe(false);
});

test.each([
  ['项目名称', true],
  ['项目名称：河道保洁', true],
  [`项目名称：${'保'.repeat(55)}`, true],
  [`项目名称：${'保'.repeat(56)}`, false],
  ['主管部门', false],
  ['12', false],
])('%s says that a form begins: %s', (text, expected) => {
  expect(isProjectLabel(cellOfText(text))).toBe(expected);
});

test.each([
  ['全年预算数|全年执行数|执行率', true],
  ['全年预算数|全年执行数|得分', true],
  ['全年预算数|全年执行数|分值', false],
  ['全年预算数|执行率', true],
  ['全年预算数|得分', false],
  ['任务名称|全年预算数|全年执行数|执行率', false],
])('%s names two amounts and what is made of them: %s', (row, expected) => {
  expect(isRatedFundHeader(rowOf(row))).toBe(expected);
});
