import { a1, type Cell, type CellAddress, type Edit, SheetSnapshot } from '../../src/sheet';

/** The sheet after the edits were written; numbers show the decimals their cell's format asks for. */
export function applied(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const rows = new Map<number, Map<number, Cell>>();
  for (const row of sheet.rowNumbers()) {
    rows.set(row, new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell])));
  }
  for (const { cell, after } of edits) {
    const line = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, line);
    line.set(cell.column, { ...sheet.cell(cell), ...after, text: shown(after) });
  }
  return new SheetSnapshot({
    sheet: sheet.sheet,
    rows,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    hidden: sheet.hidden,
  });
}

/** Edits as `G20: 4.58`. */
export function written(edits: readonly Edit[]): string[] {
  return edits.map(({ cell, after }) => `${a1(cell)}: ${String(after.value)}`);
}

/** The addresses of every rate, score, total and grade cell that holds something but `-`. */
export function names(cells: readonly CellAddress[]): string[] {
  return cells.map(a1);
}

function shown({ value, format }: Edit['after']): string {
  if (typeof value !== 'number') return String(value ?? '');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes('%')) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}
