import { OTHER_CONTENT, write } from './other-tables';
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

describe.each(Object.entries(OTHER_CONTENT))(
  '%s on the sheet is no part of the form',
  (_, rows) => {
    test.each(TABLES)('above or below table %i', (table) => {
      for (const gap of [1, 3]) {
        const above = paperOf(table).insertRows(0, rows.length + gap);
        unchanged(table, write(above, rows, 0));
        const below = paperOf(table);
        unchanged(table, write(below, rows, below.height + gap));
      }
    });

    // Tables 3 and 10 have the widest fund blocks, 7 and 11 grades in and below the total row, 11 lost headers.
    test.each([3, 7, 10, 11])('beside table %i at any height', (table) => {
      for (let row = 0; row < paperOf(table).height; row += 5) {
        const right = paperOf(table);
        unchanged(table, write(right, rows, row, right.width - 1));
        unchanged(table, write(paperOf(table).insertColumns(0, 7), rows, row));
      }
    });
  },
);
