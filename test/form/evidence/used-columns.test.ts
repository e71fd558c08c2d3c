import { UsedColumns, usedColumns } from '../../../src/form/evidence/used-columns';
import { gridOf } from '../grid-of';

// B, C and F hold something
const used = new UsedColumns([5, 1, 2, 1]);

test('the first and the last of the columns', () => {
  expect([used.left, used.right]).toEqual([1, 5]);
  const none = new UsedColumns([]);
  expect([none.left, none.right, none.beside(4, -1)]).toEqual([0, -1, 3]);
});

test.each([
  [1, 0, 1],
  [1, 1, 2],
  [1, 2, 5],
  [5, -1, 2],
  [5, -2, 1],
  // one step beyond either end is one column
  [5, 1, 6],
  [5, 2, 7],
  [1, -1, 0],
  [1, -2, -1],
  // a column nobody fills stands where the next one does
  [3, 1, 6],
  [3, 0, 3],
  [-1, 1, 2],
])('from column %i %i steps lead to column %i', (column, steps, expected) => {
  expect(used.beside(column, steps)).toBe(expected);
});

test.each([
  [1, 5, 2],
  [5, 1, -2],
  [2, 2, 0],
  [1, 9, 3],
  [0, 1, 0],
])('from column %i to %i it is %i steps', (from, to, expected) => {
  expect(used.stepsBetween(from, to)).toBe(expected);
});

test('the columns of rows are those filled within a band, and those of the headers', () => {
  const grid = gridOf('a||c||e\n|b||d|\n||||||g');
  const columns = usedColumns(grid, [0, 1], { left: 1, right: 3 }, [{ column: 8 }]);
  // B, C, D and the header over I
  expect([1, 2, 3, 4].map((steps) => columns.beside(1, steps - 1))).toEqual([1, 2, 3, 8]);
  expect([columns.left, columns.right]).toEqual([1, 8]);
});

test('the columns of a band lead each as many steps aside', () => {
  expect(used.allBeside({ left: 1, right: 1 }, 1)).toEqual([2]);
  // C, D and E: a column nobody fills stands where the next one does
  expect(used.allBeside({ left: 2, right: 4 }, -1)).toEqual([1, 2, 2]);
  expect(used.allBeside({ left: 2, right: 4 }, 0)).toEqual([2, 3, 4]);
});
