import { readRowsFund } from '../../../src/form/fund/rows-fund';
import { namesOf, roomOf } from '../grid-of';

const HEADER = '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分';
const TOTAL = '年度资金总额|100|80|10|80%|8';

function read(drawing: string, last = 20) {
  return readRowsFund(roomOf(drawing, last));
}

/** The rows of the block by their kind. */
function rows(drawing: string, last?: number): string {
  const fund = read(drawing, last)?.fund;
  if (!fund) return 'none';
  return [fund.total, ...fund.sources]
    .map((row) => (row ? `${row.row + 1} ${row.kind}` : '-'))
    .join(', ');
}

test.each([
  ['a total', `${HEADER}\n${TOTAL}`, '2 total'],
  [
    'a total and its sources',
    `${HEADER}\n${TOTAL}\n其中：财政拨款|60|50\n其他资金|40|30`,
    '2 total, 3 fiscal, 4 other',
  ],
  ['a total below its sources', `${HEADER}\n财政拨款|60|50\n${TOTAL}`, '3 total, 2 fiscal'],
  ['of two totals the first', `${HEADER}\n${TOTAL}\n${TOTAL}`, '2 total, 3 other'],
  [
    'no row of scores below them',
    `${HEADER}\n${TOTAL}\n其他资金|100|80\n总分|100|95`,
    '2 total, 3 other',
  ],
  [
    'no other sum below it',
    `${HEADER}\n${TOTAL}\n其他资金|100|80\n合计|100|95`,
    '2 total, 3 other',
  ],
  ['a row without a label as the total', `${HEADER}\n财政拨款|60|50\n|100|80`, '3 total, 2 fiscal'],
  ['one row under another name as the total', `${HEADER}\n财政拨款|100|80`, '2 total'],
  [
    'no total among several sources',
    `${HEADER}\n财政拨款|60|50\n其他资金|40|30`,
    '-, 2 fiscal, 3 other',
  ],
  ['the rows above a goal', `${HEADER}\n${TOTAL}\n年度总体目标|甲\n其他资金|40|30`, '2 total'],
  ['nothing without amounts', '项目名称|甲', 'none'],
])('a fund block has %s', (_, drawing, expected) => expect(rows(drawing)).toBe(expected));

test('rows below the last one are of another block', () => {
  const drawing = `${HEADER}\n${TOTAL}\n其他资金|40|30`;
  expect([rows(drawing, 1), rows(drawing, 2)]).toEqual(['2 total', '2 total, 3 other']);
});

test('each figure is read under its header', () => {
  const { fund, top, bottom, right } = read(`项目名称|甲\n${HEADER}\n${TOTAL}`)!;
  const { budget, executed, weight, rate, score } = fund.total!;
  expect(namesOf([budget, executed, weight, rate, score])).toBe('B3 C3 D3 E3 F3');
  expect([fund.unit, fund.unreadable, top, bottom, right]).toEqual(['万元', null, 1, 2, 5]);
});

describe('amounts split below their headers', () => {
  const merges = ['B1:C1', 'D1:E1', 'F1:F2', 'G1:G2', 'H1:H2'];
  const split = (whole: string, part: string) =>
    `项目资金（万元）|全年预算数||全年执行数||分值|执行率|得分\n|${whole}|${part}|${whole}|${part}\n年度资金总额|100|60|80|50|10|80%|8`;
  const block = (drawing: string) => readRowsFund(roomOf(drawing, 20, { merges }))!.fund;

  test('are read by the whole, where it stands first', () => {
    const { budget, executed, rate } = block(split('小计', '其中：基本支出')).total!;
    expect(namesOf([budget, executed, rate])).toBe('B3 D3 G3');
  });

  test('are not read where a part stands first', () => {
    expect(block(split('基本支出', '小计')).total).toBeNull();
  });
});

test('figures up to two columns right of the headers are of the block', () => {
  const others = (row: string) => namesOf(read(`${HEADER}\n${row}`)!.fund.total!.others ?? []);
  expect(others(`${TOTAL}||5`)).toBe('H2');
  expect(others(`${TOTAL}|||5`)).toBe('');
});

test('a row that holds something beside the form alone is none of the block', () => {
  expect(rows(`${HEADER}\n||||||||||甲\n${TOTAL}`)).toBe('3 total');
});

describe('a row of parts below the headers', () => {
  const below = (row: string, merges: string[]) => {
    const header = '项目资金（万元）|全年预算数||全年执行数||分值|执行率|得分';
    const drawing = `${header}\n${row}\n年度资金总额|100|60|80|50|10|80%|8`;
    const total = readRowsFund(roomOf(drawing, 20, { merges }))!.fund.total;
    return total && namesOf([total.budget, total.executed]);
  };
  const BOTH = ['B1:C1', 'D1:E1'];

  test.each([
    ['stands under each split amount', '|小计|基本支出|小计|基本支出', BOTH, 'B3 D3'],
    ['stands under one of them', '|小计|基本支出', BOTH, 'B3 D3'],
    ['begins with the whole', '||基本支出|小计|基本支出', BOTH, null],
    ['holds two cells at least', '|小计', BOTH, null],
    ['holds nothing beside them', '甲|小计|基本支出|小计|基本支出', BOTH, null],
    ['holds nothing under a header that is not split', '|小计|基本支出||小计', ['B1:C1'], null],
  ])('%s', (_, row, merges, expected) => expect(below(row, merges)).toBe(expected));
});

test('a row above the header gives 预算执行 its points where it names it', () => {
  const block = '项目资金|全年预算数|全年执行数|执行率|得分\n年度资金总额|100|80|80%|8';
  const points = (heading: string) => read(`${heading}\n${block}`)?.fund.headingWeight?.text;
  expect(points('二、预算执行（10分）')).toBe('10');
  expect(points('二、预算执行情况')).toBeUndefined();
  expect(points('二、绩效目标（20分）')).toBeUndefined();
});
