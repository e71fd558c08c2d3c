import type { HeaderCell } from '../../../src/form/places/header-cells';
import { ofSameTable, splitSideBySide } from '../../../src/form/places/header-segments';
import { gridOf, headerOf, namesOf } from '../grid-of';

const WORDS: Readonly<Record<string, HeaderCell['word']>> = {
  一级指标: 'level1',
  三级指标: 'name',
  指标值: 'target',
  完成值: 'actual',
  分值: 'weight',
  得分: 'score',
  原因: 'reason',
  序号: 'number',
  绩效指标: 'rail',
  指标: 'rail',
};

function headersOf(grid: ReturnType<typeof gridOf>): HeaderCell[] {
  return grid.filled(0).map((cell) => {
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[cell.column]!;
    return headerOf(grid, `${letter}1`, WORDS[cell.field.text] ?? null);
  });
}

/** The columns of each header that the first row is divided into. */
function split(drawing: string): string[] {
  const grid = gridOf(drawing);
  return splitSideBySide(grid, headersOf(grid), 0, 0).map(({ cells }) =>
    namesOf(cells.map(({ cell }) => cell)),
  );
}

const ONE = '三级指标|指标值|完成值|得分';

test.each([
  ['one header', ONE, ['A1 B1 C1 D1']],
  ['two complete headers', `${ONE}|${ONE}`, ['A1 B1 C1 D1', 'E1 F1 G1 H1']],
  ['a second that is not complete', `${ONE}|三级指标|指标值`, ['A1 B1 C1 D1 E1 F1']],
  ['a column of its own beyond a blank one', `${ONE}||原因`, ['A1 B1 C1 D1 F1']],
  ['a column it has beyond a blank one', `${ONE}||得分`, ['A1 B1 C1 D1']],
  ['a numbered list beyond a blank column', `${ONE}||序号|原因`, ['A1 B1 C1 D1']],
  ['a row of another form beyond a blank column', `${ONE}||产出指标|原因`, ['A1 B1 C1 D1']],
  ['a word nobody knows at either end', `甲|${ONE}|乙`, ['B1 C1 D1 E1']],
  [
    'scores and points before a blank column',
    `得分|分值||三级指标|指标值|完成值`,
    ['A1 B1 D1 E1 F1'],
  ],
  ['scores before a blank column that it has itself', `得分||${ONE}`, ['C1 D1 E1 F1']],
  [
    'scores of another table before a blank column',
    `甲|得分||三级指标|指标值|完成值`,
    ['D1 E1 F1'],
  ],
  ['a column of its own two blank ones away', `${ONE}|||原因`, ['A1 B1 C1 D1']],
  ['the label and the figure of another form', `${ONE}||分值|10`, ['A1 B1 C1 D1']],
  ['another table of which one word is known', `${ONE}||明细|金额|原因`, ['A1 B1 C1 D1']],
  ['a known word beside one that is not', `${ONE}||甲|原因`, ['A1 B1 C1 D1 F1 G1']],
])('%s: %j gives %j', (_, drawing, expected) => expect(split(drawing)).toEqual(expected));

test('of two words that head indicators the last names them, beside another header', () => {
  const grid = gridOf(`${ONE}||绩效指标|指标|指标值|完成值|得分`);
  const [, beside] = splitSideBySide(grid, headersOf(grid), 0, 0);
  expect(beside!.cells.map(({ word }) => word)).toEqual([
    'rail',
    'name',
    'target',
    'actual',
    'score',
  ]);
});

test('a word heads the points of one header whether or not the one beside it has points', () => {
  const grid = gridOf(`${ONE}|分值||${ONE}|应得分`);
  const [, beside] = splitSideBySide(grid, headersOf(grid), 0, 0);
  expect(beside!.cells.map(({ word }) => word)).toEqual([
    'name',
    'target',
    'actual',
    'score',
    'weight',
  ]);
});

test('the levels before a name that is told plainly begin a header with it', () => {
  const grid = gridOf(`${ONE}|考核维度|考核内容|${ONE}`);
  const words: Readonly<Record<string, HeaderCell['word']>> = {
    考核维度: 'level1',
    考核内容: 'name',
  };
  const cells = headersOf(grid).map((cell) => {
    const word = words[cell.cell.field.text];
    return word ? { ...cell, word, confidence: 0.9 } : cell;
  });
  expect(splitSideBySide(grid, cells, 0, 0).map(({ left }) => left)).toEqual([0, 4]);
});

test('a column beyond a gutter is the header’s own where a row fills what lies between', () => {
  expect(split(`${ONE}|||原因\n长度|12|12|10|甲|乙`)).toEqual(['A1 B1 C1 D1 G1']);
  expect(split(`${ONE}|||原因\n长度|12|12|10`)).toEqual(['A1 B1 C1 D1']);
});

test('a column is another table’s beyond a gutter that a merge of that table begins behind', () => {
  expect(split(`${ONE}|||||原因\n长度|12|12|10||||甲|乙`)).toEqual(['A1 B1 C1 D1']);
  expect(split(`${ONE}|||原因\n长度|12|12|10||甲|乙`)).toEqual(['A1 B1 C1 D1 G1']);
});

test('a word heads points whatever another table in the row has them under', () => {
  const grid = gridOf('三级指标|指标值|完成值|得分|配分|||||分值\n长度|12|12|10|10');
  const [own] = splitSideBySide(grid, headersOf(grid), 0, 0);
  expect(own!.cells.map(({ word }) => word)).toEqual([
    ...['name', 'target', 'actual', 'score', 'weight'],
  ]);
});

/** The cells of the second row that stand under the header of the first. */
function under(drawing: string): string {
  const grid = gridOf(drawing);
  return namesOf(ofSameTable(grid.filled(1), headersOf(grid)));
}

test.each([
  ['next to it', `${ONE}\n长度|12|12|10|甲`, 'A2 B2 C2 D2 E2'],
  ['up to twice the usual step away', `${ONE}\n长度|12|12|10||甲`, 'A2 B2 C2 D2 F2'],
  ['not further away', `${ONE}\n长度|12|12|10|||甲`, 'A2 B2 C2 D2'],
  ['on the side that has more of its words', `甲||||${ONE}\n乙||||长度|12|12|10`, 'E2 F2 G2 H2'],
  ['nowhere where nothing is filled', `${ONE}\n`, ''],
])('a cell is of its table %s', (_, drawing, expected) => expect(under(drawing)).toBe(expected));

test.each([
  ['what it adds beside what it repeats', '分值||三级权重|得分', 'A2 B2 C2 D2 F2 G2'],
  ['names of another table', '分值||三级指标|得分', 'A2 B2 C2 D2'],
  ['nothing new', '分值||分值|指标值', 'A2 B2 C2 D2'],
])(
  'under a title merged over all a header goes on beyond a blank column: %s',
  (_, rest, expected) => {
    const words = `三级指标|指标值|完成值|${rest}`;
    const grid = gridOf(`标题\n${words}`, { merges: ['A1:G1'] });
    const cells = grid.filled(1).map((cell) => {
      const word = cell.field.text === '三级权重' ? 'weight' : (WORDS[cell.field.text] ?? null);
      return headerOf(grid, `${'ABCDEFG'[cell.column]!}2`, word);
    });
    const [header] = splitSideBySide(grid, cells, 1, 1);
    expect(namesOf(header!.cells.map(({ cell }) => cell))).toBe(expected);
  },
);
