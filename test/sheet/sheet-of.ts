import { type Area, type Cell, EMPTY_CELL, SheetSnapshot } from '../../src/sheet';

/** A snapshot from rows of texts and numbers; the first cell of the first row is A1. */
export function sheetOf(
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly Area[] = [],
): SheetSnapshot {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((values, row) => {
    const inRow = new Map<number, Cell>();
    values.forEach((value, column) => {
      if (value === null || value === '') return;
      inRow.set(column, { ...EMPTY_CELL, value, text: String(value) });
    });
    if (inRow.size > 0) cells.set(row, inRow);
  });
  return new SheetSnapshot({
    sheet: { workbook: 'w', id: 's1', name: '自评表' },
    rows: cells,
    merges,
  });
}
