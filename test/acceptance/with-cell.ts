import { type Cell, type CellAddress, EMPTY_CELL, SheetSnapshot } from '../../src/sheet';

/** The sheet with another number in one cell, or with that cell empty. */
export function withCell(
  sheet: SheetSnapshot,
  at: CellAddress,
  value: number | null,
): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const row of sheet.rowNumbers()) {
    rows.set(row, new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell])));
  }
  const line = rows.get(at.row) ?? new Map<number, Cell>();
  if (value === null) line.delete(at.column);
  else line.set(at.column, { ...EMPTY_CELL, value, text: String(value) });
  rows.set(at.row, line);
  return new SheetSnapshot({ sheet: sheet.sheet, rows, merges: sheet.merges });
}
