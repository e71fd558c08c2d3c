import { readForms } from '../../src/form';
import { parseA1 } from '../../src/sheet';
import { drawn, snapshotOf } from './snapshot-of';

const FORM = [
  '绩效自评表',
  '项目名称|甲|路段编号|88001',
  '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|100|80|10|80%|8',
  '一级指标|三级指标|指标值|完成值|分值|得分|说明|复核分',
  '产出指标|件数|≥10件|12件|10|10|无|9',
  '总分||||20|18||17',
];

/** The form with some of its rows, by number, drawn anew, and rows below it. */
function drawing(rows: Readonly<Record<number, string>> = {}, below: readonly string[] = []) {
  return [...FORM.map((row, i) => rows[i + 1] ?? row), ...below].join('\n');
}

/** What a cell is claimed as, why it is set aside, or that it is unread. */
function said(name: string, text = drawing()): string {
  const form = readForms(snapshotOf(drawn(text))).forms[0]!;
  const at = parseA1(name);
  const claim = form.ledger.claimOf(at);
  if (claim) return claim.why ?? claim.as;
  return form.unread.some((one) => one.at.row === at.row && one.at.column === at.column)
    ? 'unread'
    : 'none';
}

test.each([
  ['a label of the head', 'A2', 'label'],
  ['words of the head', 'C2', 'note'],
  ['a figure behind words of the head', 'D2', '不是核验所用的填报项'],
  ['a header of the money', 'B3', 'label'],
  ['the label of a row of money', 'A4', 'label'],
  ['a header of the indicators', 'C5', 'label'],
  ['a figure in a column nobody reads', 'H6', '所在的列不参与核验'],
  ['the label of the total', 'A7', 'label'],
  ['the sum of a column nobody reads', 'H7', '其他列的合计'],
  ['a blank cell', 'G7', 'none'],
])('%s (%s) is said to be: %s', (_, name, expected) => expect(said(name)).toBe(expected));

test('a figure in a row of indicators under no header is unread', () => {
  expect(said('I6', drawing({ 6: `${FORM[5]!}|7` }))).toBe('unread');
});

test('a sign is a note', () => {
  expect(said('I6', drawing({ 6: `${FORM[5]!}|/` }))).toBe('note');
});

test('words of the foot are a label where it is known, else a note', () => {
  const text = drawing({}, ['以上情况属实|某某', '自评等级|优']);
  expect([said('A8', text), said('B8', text), said('A9', text)]).toEqual(['note', 'note', 'label']);
});

test('a figure behind words of the foot is set aside, unless it stands in the row of the total', () => {
  const below = drawing({}, ['其中一项|5', '自评等级|优']);
  expect(said('B8', below)).toBe('不是全表总分一行的数');
  expect(said('B7', drawing({ 7: '总分|5|||20|18' }))).toBe('unread');
});

test('points of a row below the total that is named and measured are unread', () => {
  const below = (row: string) =>
    drawing({}, ['二、效益指标|以下由业务科室填报', row, '自评等级|优']);
  expect(said('E9', below('|绿化|≥5公顷|5公顷|10|10'))).toBe('unread');
  expect(said('F9', below('|绿化|≥5公顷|5公顷|10|10'))).toBe('unread');
  expect(said('E9', below('|绿化|||10|10'))).toBe('不是全表总分一行的数');
  expect(said('E9', below('绿化||≥5公顷|5公顷|10|10'))).toBe('不是全表总分一行的数');
  expect(said('E9', below('|合计|20|18|10|10'))).toBe('不是全表总分一行的数');
});

test('a figure of a subtotal is set aside', () => {
  const text = drawing({ 7: '小计||||10|10' }, [FORM[5]!, FORM[6]!]);
  expect([said('A7', text), said('E7', text), said('F7', text)]).toEqual([
    'label',
    '分组或小计行，不单独计分',
    '分组或小计行，不单独计分',
  ]);
});

test('figures under a header of the money that is not read are set aside', () => {
  const text = drawing({
    3: '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分|调剂次数',
    4: '年度资金总额|100|80|10|80%|8|3',
  });
  expect(said('G4', text)).toBe('所在的资金栏列不参与核验');
});

test('a grade behind words nobody knows is unread while the form has none', () => {
  const foot = (...rows: string[]) => drawing({}, rows);
  expect(said('B8', foot('效果如何|优'))).toBe('unread');
  expect(said('A8', foot('效果如何：优'))).toBe('unread');
  expect(said('B8', foot('效果如何|优', '自评等级|优'))).toBe('note');
  expect(said('D2', drawing({ 2: '项目名称|甲|上次情况|良' }))).toBe('unread');
});

test('grades beside or below one another are those there are', () => {
  const foot = (...rows: string[]) => drawing({}, [...rows, '备注']);
  expect(said('B8', foot('各档|优|良|中|差'))).toBe('note');
  expect(said('B8', foot('一档|优', '二档|良'))).toBe('note');
  expect(said('B9', foot('一档|优', '二档|良'))).toBe('note');
});
