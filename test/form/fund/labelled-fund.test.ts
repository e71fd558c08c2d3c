import { readLabelledFund } from '../../../src/form/fund/labelled-fund';
import { namesOf, roomOf } from '../grid-of';

function read(drawing: string) {
  return readLabelledFund(roomOf(drawing));
}

/** The cells of 年初, 全年, 执行, 分值, 执行率 and 得分, with a question mark where one is a guess. */
function cells(drawing: string): string {
  const total = read(drawing)?.fund.total;
  if (!total) return 'none';
  const { initial, budget, executed, weight, rate, score, guessed } = total;
  const names = namesOf([initial, budget, executed, weight, rate, score]);
  return guessed === undefined ? names : `${names} ?`;
}

test.each([
  ['behind its label', '全年预算数|10|全年执行数|9', '- B1 D1 - - -'],
  ['over a blank cell', '全年预算数||10|全年执行数|9', '- C1 E1 - - -'],
  ['blank before another label', '全年预算数||全年执行数|9', '- B1 D1 - - -'],
  ['in the row below too', '全年预算数|10|全年执行数|9\n年初预算数|8', 'B2 B1 D1 - - -'],
  ['in the row above too', '年初预算数|8\n全年预算数|10|全年执行数|9', 'B1 B2 D2 - - -'],
  ['not in words', '全年预算数|10|全年执行数|9\n年初预算数|见附件', '- B1 D1 - - -'],
  [
    'under its label, which stands alone',
    '||||执行进度\n全年预算数|10|全年执行数|9|90%',
    '- B2 D2 - E2 -',
  ],
  [
    'in the first of two blocks',
    '全年预算数|10|全年执行数|9\n备注|无\n全年预算数|8|全年执行数|7',
    '- B1 D1 - - -',
  ],
  [
    'of the form itself in no row of its own above it',
    '得分|96\n全年预算数|10|全年执行数|9|执行率|90%',
    '- B2 D2 - F2 -',
  ],
  [
    'of the form itself in no row of its own below it',
    '全年预算数|10|全年执行数|9|执行率|90%\n得分|96',
    '- B1 D1 - F1 -',
  ],
  [
    'of the funds in a row of its own',
    '全年预算数|10|全年执行数|9|执行率|90%\n得分|9',
    '- B1 D1 - F1 B2',
  ],
  ['under a label in the row above', '||||得分\n全年预算数|10|全年执行数|9|8', '- B2 D2 - - E2'],
  [
    'not under a label in the row below',
    '全年预算数|10|全年执行数|9\n||||得分\n||||8',
    '- B1 D1 - - -',
  ],
  ['in the row with more labels', '全年预算数|10|全年执行数|9\n全年预算数|8', '- B1 D1 - - -'],
  ['down the side', '全年预算数|10\n全年执行数|9\n分值|10\n执行率|90%\n得分|9', '- B1 B2 B3 B4 B5'],
  ['in its own cell', '全年预算数：10|全年执行数：9|得分：9', '- A1 B1 - - C1'],
  ['in its own cell or the next', '全年预算数：10|全年执行数：9|执行率|90%', '- A1 B1 - D1 -'],
  ['in rows of pairs', '全年预算数|10|执行率|90%\n全年执行数|9|得分|9', '- B1 B2 - D1 D2'],
  ['in the row of the project', '项目名称|保洁|全年预算数|10|全年执行数|9', '- D1 F1 - - -'],
])('an amount is read %s', (_, drawing, expected) => expect(cells(drawing)).toBe(expected));

test('a figure behind a label nobody understands is kept beside those around it', () => {
  const others = (drawing: string) => namesOf(read(drawing)?.fund.total?.others ?? []);
  const around = (line: string) => `全年预算数|10\n${line}\n全年执行数|9\n执行率|90%`;
  expect(others(around('调整数|12'))).toBe('B2');
  expect(others(around('调整数|见附件'))).toBe('');
  expect(others(around('|12'))).toBe('');
});

describe('money named by its unit is an amount', () => {
  test.each([
    ['behind the label', '项目预算（万元）|10|实际列支（万元）|9|执行率|90%', '- B1 D1 - F1 -'],
    ['in its cell', '项目预算（万元）：10|全年执行数：9|执行率：90%', '- A1 B1 - C1 -'],
    [
      'rows above the others',
      '项目名称|保洁|项目预算（万元）|10\n主管部门|水利局\n全年执行数|9|执行率|90%',
      '- D1 B3 - D3 -',
    ],
  ])('%s: %j gives %j', (_, drawing, expected) => expect(cells(drawing)).toBe(expected));

  test.each([
    ['without a unit', '项目预算|10|全年执行数|9|执行率|80%'],
    ['of another year', '上年预算（万元）|10|全年执行数|9|执行率|90%'],
  ])('but not %s', (_, drawing) => expect(cells(drawing)).toMatch(/^- - [A-Z]\d/));
});

test.each([
  ['both amounts', '发行额度|200|已使用|190|使用率|95%|分值 15|得分 14.25', '- B1 D1 G1 F1 H1'],
  ['the budget', '项目预算|10|全年执行数|9|执行率|90%', '- B1 D1 - F1 -'],
  ['the budget, all of it spent', '预算|60|执行|60|执行率|100%', '- B1 D1 - F1 -'],
  ['not of another year', '上年预算|10|全年执行数|9|执行率|90%', '- - D1 - F1 -'],
  ['not by a rate that nothing gives', '发行额度|200|已使用|190|使用率|93%', 'none'],
])('words nobody foresaw name the amounts that the rate divides: %s', (_, drawing, expected) =>
  expect(cells(drawing)).toBe(expected),
);

test('points above the block are those of the whole form', () => {
  const drawing = '预算安排|10|自评得分|98\n项目类别|一般\n实际支出|9|支出率|90%';
  expect(cells(drawing)).toBe('- B1 B3 - D3 -');
  expect(cells(drawing.replace('支出率|90%', '联系人|甲'))).toBe('- B1 B3 - - -');
});

test('an amount printed twice is a guess where nothing tells which', () => {
  expect(cells('全年预算数|10|全年执行数|9\n全年预算数|8|全年执行数|7')).toBe('- B1 D1 - - - ?');
  expect(cells('全年预算数|10\n全年执行数|9\n全年预算数|8')).toBe('- B1 B2 - - - ?');
});

test('a figure elsewhere says as much as a blank of a row below the first', () => {
  const drawing = '全年预算数|10|项目类别|一般\n立项依据|甲\n全年执行数|9|执行率|90%\n';
  // elsewhere 10 + 2 - 6, blank 10 - 1 - 3, and 3 more in the row with most labels
  expect(cells(`${drawing}全年预算数`)).toMatch(/\?$/);
  expect(cells(`${drawing.trimEnd()}|全年预算数`)).toBe('- F3 B3 - D3 -');
});

test('a sign in the row with most labels says hardly more than a figure below', () => {
  // 10 - 0.5 + 3 against 10 + 2
  expect(cells('全年预算数|-|全年执行数|9\n全年预算数|8')).toBe('- B1 D1 - - - ?');
});

test('the block ends with its rows, wherever else an amount is read', () => {
  const { fund, top, bottom } = read('全年预算数|10|执行率|90%\n联系人|甲\n全年执行数|9')!;
  expect(namesOf([fund.total!.executed])).toBe('B3');
  expect([top, bottom]).toEqual([0, 0]);
  const both = read('全年预算数|10\n全年执行数|9|执行率|90%')!;
  expect([both.top, both.bottom, both.right]).toEqual([0, 1, 3]);
});

test('labels that have figures only for points make no such block', () => {
  expect(read('全年预算数||全年执行数||得分|9')).toBeNull();
});

test('label and figure in one cell each, and in such a cell nothing is written', () => {
  const { fund, gaps, top, bottom, right } = read(
    '项目名称|保洁\n项目资金（万元）|年初预算数：50|全年执行数：45|执行率：90%',
  )!;
  expect(fund.total).toMatchObject({
    kind: 'total',
    initial: { text: '50', inline: true },
    executed: { text: '45', inline: true },
    rate: { text: '90%', inline: true },
  });
  expect(fund.headers.initial).toMatchObject({ text: '50', inline: true });
  expect([fund.unit, fund.headingWeight]).toEqual(['万元', null]);
  expect([top, bottom, right]).toEqual([1, 1, 3]);
  expect(gaps.map(({ what }) => what)).toEqual(['分数', '得分']);
});

test('points behind the label of their cell are given, those before it are there to be given', () => {
  const weight = (score: string) =>
    read(`全年预算数：10|全年执行数：9|${score}`)!.fund.headingWeight?.text ?? null;
  expect(weight('得分：9.5分')).toBeNull();
  expect(weight('得分（10分）：9.5')).toBe('10');
});

test('the whole of the funds is the budget where none is printed by that name', () => {
  expect(cells('年度资金总额：20|全年执行数：18')).toBe('- A1 B1 - - -');
  expect(cells('年度资金总额：20|全年预算数：21|全年执行数：18')).toBe('- B1 C1 - - -');
  expect(cells('年度资金总额：20|年初预算数：21|全年执行数：18')).toBe('B1 - C1 - - -');
});

test.each([
  ['one amount', '全年执行数|45|得分|9'],
  ['a header over its columns', '项目资金|全年预算数|全年执行数\n年度资金总额|10|9'],
  ['labels without a figure', '全年预算数||全年执行数|'],
  ['other funds', '其他资金：20|全年执行数：18'],
])('%s make no such block', (_, drawing) => expect(read(drawing)).toBeNull());

test('the row is the total of the block, which has no sources and no columns', () => {
  const { fund, top, bottom, right, gaps } = read('全年预算数（万元）|10|全年执行数|9')!;
  expect(fund).toMatchObject({ unit: '万元', sources: [], columns: [], unreadable: null });
  expect(fund.total).toMatchObject({ kind: 'total', row: 0, shift: 0, labelCell: null });
  expect(namesOf([fund.headers.budget, fund.headers.executed])).toBe('A1 C1');
  expect([top, bottom, right]).toEqual([0, 0, 3]);
  expect(gaps.map(({ what }) => what)).toEqual(['分数', '执行率', '得分']);
});
