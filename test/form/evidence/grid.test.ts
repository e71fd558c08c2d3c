import { fieldOf } from '../../../src/form/evidence/grid';
import { cellAt, gridOf, namesOf } from '../grid-of';

const grid = gridOf('标题|||\n\n甲||乙|丙\n|丁||', { merges: ['A1:D1', 'C3:C4'] });

test('the rows are those that hold something', () => {
  expect(grid.rows).toEqual([0, 2, 3]);
  expect(grid.rowsBetween(1, 3)).toEqual([2, 3]);
  expect(grid.rowsBetween(0, 2)).toEqual([0, 2]);
});

test.each([
  [undefined, 'A3 C3 D3'],
  [{ left: 0, right: 2 }, 'A3 C3'],
  [{ left: 1, right: 3 }, 'C3 D3'],
  [{ left: 1, right: 1 }, ''],
])('the filled cells of a row within %j are %s', (band, expected) => {
  expect(namesOf(grid.filled(2, band))).toBe(expected);
});

test('a merge shows over all its columns, and begins in the row above', () => {
  expect(namesOf(grid.over(0, { left: 2, right: 3 }))).toBe('A1');
  expect(namesOf(grid.filled(0, { left: 2, right: 3 }))).toBe('');
  expect(namesOf(grid.over(2, { left: 2, right: 2 }))).toBe('C3');
});

test('what shows in a covered cell is the first of its merge, in this row only if it begins here', () => {
  expect(namesOf([grid.shown(0, 3), grid.shownInRow(0, 3)])).toBe('A1 A1');
  expect(namesOf([grid.shown(3, 2), grid.shownInRow(3, 2)])).toBe('C3 C4');
  expect(grid.span({ row: 3, column: 2 })).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
  expect(cellAt(grid, 'B4')).toBe(grid.at(3, 1));
});

test('texts of a row are counted by a pattern', () => {
  expect(grid.countTexts(2, /[甲丙]/)).toBe(2);
});

test('a cell shows its text clean, and a field of it whatever part is meant', () => {
  const cell = cellAt(gridOf(' 保洁\\n长度 '), 'A1');
  expect(fieldOf(cell, '10')).toEqual({ at: { row: 0, column: 0 }, cell: cell.cell, text: '10' });
});
