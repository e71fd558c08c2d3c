import { paperOf, type Paper } from './paper';
import { expected, tell } from './told';

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Each table, changed in a way a reader would not mind, is read and judged as it is printed. */
function unchanged(table: number, paper: Paper): void {
  expect(tell(paper)).toEqual([expected(table)]);
}

describe.each(TABLES)('table %i', (table) => {
  test('moved to the middle of the sheet', () => {
    unchanged(table, paperOf(table).insertRows(0, 7).insertColumns(0, 5));
  });

  test('a blank column put in anywhere', () => {
    for (let column = 0; column <= paperOf(table).width; column++) {
      unchanged(table, paperOf(table).insertColumns(column));
    }
  });

  test('a blank row put in anywhere', () => {
    for (let row = 0; row <= paperOf(table).height; row++) {
      unchanged(table, paperOf(table).insertRows(row));
    }
  });
});
