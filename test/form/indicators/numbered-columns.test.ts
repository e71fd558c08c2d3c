import type { RowReading } from '../../../src/form';
import { NumberedColumns } from '../../../src/form/indicators/numbered-columns';
import { gridOf } from '../grid-of';

const numbers = (drawing: string, column = 0) => {
  const grid = gridOf(drawing);
  const rows = grid.rows.map((row): RowReading => ({
    row,
    label: null,
    kind: 'indicator',
    shift: 0,
    corrected: false,
  }));
  return new NumberedColumns(grid, rows).has(column);
};

test.each([
  ['1\n2\n3', true],
  ['1\n3\n7', true],
  ['1\n\n2', true],
  ['1.1\n1.2', true],
  ['甲\n乙', true],
  ['1\n1', false],
  ['2\n1', false],
  ['20\n18\n20', false],
])('%j numbers rows: %p', (drawing, expected) => {
  expect(numbers(drawing)).toBe(expected);
});

test('each column by itself', () => {
  expect([0, 1].map((column) => numbers('1|5\n2|4', column))).toEqual([true, false]);
});
