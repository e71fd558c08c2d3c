import { blankTotal, totalInPlace } from '../../../src/form/edges/blank-total';
import { cellAt, gridOf, headerOf, namesOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

const HEADER = '三级指标|指标值|分值|得分|原因|备注';

test.each([
  ['in its column', '总分||100', 'C2', 'D2'],
  ['as far beside it as the points', '总分|100', 'B2', 'C2'],
  ['nowhere beyond all columns', '总分|||||100', 'F2', '-'],
  ['not over a grade', '总分||100|优', 'C2', '-'],
  ['where words wait for it', '总分||100|待定', 'C2', 'D2'],
])('a blank total beside its points stands %s', (_, row, points, expected) => {
  const grid = gridOf(`${HEADER}\n${row}`);
  const found = blankTotal(grid, 1, cellAt(grid, points), footColumns(grid), true);
  expect(namesOf([found])).toBe(expected);
});

test('beside its column it is looked for only in a row of its own', () => {
  const grid = gridOf(`${HEADER}\n总分|100`);
  expect(blankTotal(grid, 1, cellAt(grid, 'B2'), footColumns(grid), false)).toBeNull();
});

test('a blank total is nowhere without its column', () => {
  const grid = gridOf(`三级指标|指标值|分值\n总分||100`);
  const columns = footColumns(grid);
  expect(blankTotal(grid, 1, cellAt(grid, 'C2'), columns, true)).toBeNull();
});

test.each([
  ['in its column', 1, Infinity, 'D2'],
  ['before the label of the grade', 1, 3, 'B2'],
  ['nowhere between its label and that of the grade', 3, 3, '-'],
])('without any figure the total stands %s', (_, from, to, expected) => {
  const grid = gridOf(`${HEADER}\n总分`);
  const room = { from, to, isLabelled: true, ownRow: true };
  expect(namesOf([totalInPlace(grid, 1, headerOf(grid, 'D1'), room)])).toBe(expected);
});

test('behind a merged weight total, or in the merge behind it, its next cell is the total', () => {
  const merged = (merge: string, header = HEADER) => {
    const grid = gridOf(`${header}\n总分|100`, { merges: [merge] });
    return namesOf([blankTotal(grid, 1, cellAt(grid, 'B2'), footColumns(grid), true)]);
  };
  expect(merged('B2:C2')).toBe('D2');
  // 得分 stands three columns right of 分值, as E2 does right of B2
  const wide = '三级指标|指标值|分值|甲|乙|得分';
  expect(merged('C2:D2', wide)).toBe('C2');
  expect(merged('D2:E2', wide)).toBe('D2');
});

test.each([
  ['blank', '总分', 'D2'],
  ['a figure', '总分|||88', 'D2'],
  ['an error', '总分|||#REF!', 'D2'],
  ['words', '总分|||待定', '-'],
])('without a weight total %s stands in place of the total: %#', (_, row, expected) => {
  const grid = gridOf(`${HEADER}\n${row}`);
  const room = { from: 3, to: Infinity, isLabelled: true, ownRow: true };
  expect(namesOf([totalInPlace(grid, 1, headerOf(grid, 'D1'), room)])).toBe(expected);
});

test('without a column of scores the total stands before the grade, or nowhere', () => {
  const grid = gridOf(`${HEADER}\n总分`);
  const place = (to: number) =>
    namesOf([totalInPlace(grid, 1, undefined, { from: 1, to, isLabelled: true, ownRow: true })]);
  expect(place(3)).toBe('B2');
  expect(place(Infinity)).toBe('-');
});
