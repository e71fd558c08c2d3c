import { roomOf } from '../grid-of';
import { readRowsFund } from '../../../src/form/fund/rows-fund';
import { tellTotal } from '../../../src/form/fund/tell-total';

const HEADER = '项目资金|全年预算数|全年执行数|分值|得分';

/** The row of the total, and why it is a guess. */
function total(...rows: string[]): string {
  const row = readRowsFund(roomOf([HEADER, ...rows].join('\n')))?.fund.total;
  return row ? [row.row + 1, ...(row.guessed ? [row.guessed.clause] : [])].join(' ') : 'none';
}

test.each([
  ['by its label', ['财政拨款|60|50', '年度资金总额|60|50'], '3'],
  ['by having no label', ['财政拨款|60|50', '|60|50'], '3'],
  ['as the only row', ['|60|50'], '2'],
  [
    'as the only row, under another name as a guess',
    ['财政拨款|60|50'],
    '2 第2行「财政拨款」没有写明是年度资金总额',
  ],
  [
    'as the only one with points, as a guess',
    ['收入预算|60|50', '支出预算|60|50|10|8'],
    '3 第3行「支出预算」没有写明是年度资金总额',
  ],
  [
    'as the only one with points, as a guess, though it slid',
    ['收入预算|60|50', '支出预算||60|50|10|8'],
    '3 第3行「支出预算」没有写明是年度资金总额',
  ],
  [
    'by its label, though it slid',
    ['财政拨款|60|50', '年度资金总额||60|50|10|8'],
    '3 第3行各格比表头偏右1列',
  ],
  ['as none where two have points', ['财政拨款|60|50|5|4', '其他资金|40|30|5|4'], 'none'],
  ['among several sources as none', ['财政拨款|60|50', '其他资金|40|30'], 'none'],
])('the total is told %s', (_, rows, expected) => expect(total(...rows)).toBe(expected));

describe('of several rows the total is', () => {
  test('the one that no other has more than', () => {
    expect(total('中央资金合计|60|50', '年度资金总额|100|80')).toBe('3');
  });

  test('one that has nothing rather than one that is blank', () => {
    expect(total('年度资金总额|0|0', '资金合计')).toBe('2');
  });

  test('the one that has points', () => {
    expect(total('年度资金总额|100|80', '资金合计|100|80|10|8')).toBe('3');
  });

  test('the one that has a part of the points', () => {
    expect(total('年度资金总额|100|80', '资金合计|100|80|10')).toBe('3');
    expect(total('年度资金总额|100|80', '资金合计|100|80||8')).toBe('3');
  });

  test('the first, as a guess, where nothing tells them', () => {
    const guess = '不止一行像年度资金总额，这里取第2行「年度资金总额」';
    expect(total('年度资金总额|100|80', '资金合计|100|80')).toBe(`2 ${guess}`);
    expect(total('|100|80', '|100|80')).toBe('2 不止一行像年度资金总额，这里取第2行');
  });

  test('the named one against one without a label, unless all figures speak for the other', () => {
    // 10 against 4 and 3 as the whole; against 4, 3 and 3 with points nothing is settled
    expect(total('年度资金总额|50|40', '|100|80')).toBe('2');
    expect(total('年度资金总额|50|40', '|100|80|10|8')).toMatch(/^2 不止一行/);
  });
});

test('of no rows none is the total', () => {
  const { grid } = roomOf(HEADER);
  expect(tellTotal(grid, [])).toEqual({ total: null, sources: [] });
});

test('one row alone is the total whatever its label, and a rival of the total one of its sources', () => {
  const kinds = (...rows: string[]) => {
    const { total, sources } = readRowsFund(roomOf([HEADER, ...rows].join('\n')))!.fund;
    return [total, ...sources].map((row) => row && `${row.row + 1} ${row.kind}`);
  };
  const [alone] = kinds('财政拨款|60|50');
  expect(alone).toBe('2 total');
  expect(kinds('财政拨款|60|50', '年度资金总额|60|50')).toEqual(['3 total', '2 fiscal']);
  expect(kinds('资金合计|60|50', '年度资金总额|100|80')).toEqual(['3 total', '2 other']);
});
