import { isRowNumber } from '../../../src/review/doubts/row-numbers';
import { Decimal } from '../../../src/values';

test.each<[string, number, boolean]>([
  ['4 5 6', 0, true],
  ['4 5 6', 1, true],
  ['4 5 6', 2, true],
  ['9 4 5 6 2', 3, true],
  ['9 4 5 6 2', 4, false],
  // two follow each other by chance
  ['4 5 9', 0, false],
  ['4 5 - 6', 1, false],
  ['6 5 4', 1, false],
  ['', 0, false],
])('of %s the figure at %d counts the rows: %s', (down, at, counts) => {
  const figures = down.split(' ').map((one) => (/\d/.test(one) ? new Decimal(one) : null));
  expect(isRowNumber(figures, at)).toBe(counts);
});
