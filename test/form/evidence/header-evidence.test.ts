import { headerWords } from '../../../src/form/evidence/header-evidence';
import { cellAt, gridOf } from '../grid-of';

test('a header is named by its cell and its text, a blank one by its cell', () => {
  const grid = gridOf('|年初预算数 |');
  expect(headerWords(cellAt(grid, 'B1'))).toBe('B1表头「年初预算数」');
  expect(headerWords(cellAt(grid, 'C1'))).toBe('C1');
});
