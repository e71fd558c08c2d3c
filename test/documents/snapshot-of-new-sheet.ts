import { type Cell, EMPTY_CELL, type NewSheet, SheetSnapshot } from '../../src/sheet';

/** A laid-out sheet as a host would read it back; formulas show nothing, as before a recalculation. */
export function snapshotOfNewSheet(sheet: NewSheet): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { at, value, formula, format } of sheet.cells) {
    const row = rows.get(at.row) ?? new Map<number, Cell>();
    rows.set(at.row, row);
    row.set(at.column, {
      ...EMPTY_CELL,
      value,
      formula: formula ?? null,
      format: format ?? 'General',
      text:
        value === null
          ? ''
          : typeof value === 'number' && format === '#,##0.00'
            ? value.toFixed(2)
            : String(value),
    });
  }
  return new SheetSnapshot({
    sheet: { workbook: 'w', id: 'new', name: sheet.name },
    rows,
    merges: sheet.merges,
  });
}
