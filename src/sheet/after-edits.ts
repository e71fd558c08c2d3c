import { Decimal } from 'decimal.js';
import { a1 } from './address';
import { type Cell, isError } from './cell';
import type { Edit } from './edit';
import { codesFor } from './number-format';
import type { SheetSnapshot } from './snapshot';

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
  return sheet.withCells(rows);
}

function shown({ value, format }: Edit['after']): string {
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return String(value ?? '');
  const codes = codesFor(format, value);
  const decimals = /\.(0+)/.exec(codes)?.[1]?.length;
  // the fifteen digits a spreadsheet keeps, so that 0.94785 is not a little less
  const number = new Decimal(value.toPrecision(15));
  const rounded = (shownAs: Decimal) => {
    return shownAs.toFixed(Math.min(decimals ?? 0, MOST_DECIMALS), Decimal.ROUND_HALF_UP);
  };
  if (codes.includes('%')) return `${rounded(number.times(100))}%`;
  return decimals === undefined ? String(value) : rounded(number);
}

/** More than any spreadsheet shows. */
const MOST_DECIMALS = 30;
