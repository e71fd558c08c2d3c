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
  [{ left: 0, right: 0 }, 'A3'],
  [{ left: 3, right: 9 }, 'D3'],
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

describe('merges', () => {
  // row 2 holds nothing, row 4 none
  const merged = gridOf('甲|乙|\n\n丙||丁|戊\n己', {
    merges: ['B1:C3', 'D3:E3'],
    set: { B4: ' ' },
  });

  test('reach into rows that hold nothing', () => {
    expect(merged.span({ row: 1, column: 2 })).toEqual({ top: 0, left: 1, bottom: 2, right: 2 });
    expect(namesOf([merged.shown(1, 2)])).toBe('B1');
  });

  test('that begin above are not followed from a row to their first', () => {
    expect(namesOf([merged.shownInRow(2, 2), merged.shown(2, 2)])).toBe('C3 B1');
    expect(namesOf([merged.shownInRow(2, 4), merged.shownInRow(0, 2)])).toBe('D3 B1');
  });

  test('may touch each row but those that hold something and have none', () => {
    expect([0, 1, 2, 3].map((row) => merged.hasMerges(row))).toEqual([true, true, true, false]);
  });

  test('white space alone is not filled', () => {
    expect(namesOf(merged.filled(3))).toBe('A4');
    expect(merged.at(3, 1).blank).toBe(true);
  });
});
