import { a1 } from './address';
import { type Cell, isError } from './cell';
import type { Edit } from './edit';
import { SheetSnapshot } from './snapshot';

/** The sheet as it reads once edits are written; numbers show the decimals their cell's format asks for. */
export function afterEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const written = new Map(edits.map((edit) => [a1(edit.cell), edit]));
  const rows = new Map<number, Map<number, Cell>>();
  for (const row of sheet.rowNumbers()) {
    rows.set(row, new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell])));
  }
  for (const { cell, after } of written.values()) {
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
    date1904: sheet.date1904,
    unread: sheet.unread,
  });
}

function shown({ value, format }: Edit['after']): string {
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return String(value ?? '');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes('%'))
    return `${(value * 100).toFixed(Math.min(decimals ?? 0, MOST_DECIMALS))}%`;
  return decimals === undefined ? String(value) : value.toFixed(Math.min(decimals, MOST_DECIMALS));
}

/** More than any spreadsheet shows; with more than a hundred `toFixed` throws. */
const MOST_DECIMALS = 30;
