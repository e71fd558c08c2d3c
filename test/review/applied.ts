import { a1, type CellAddress, type Edit } from '../../src/sheet';

export { afterEdits as applied } from '../../src/sheet';

/** Edits as `G20: 4.58`. */
export function written(edits: readonly Edit[]): string[] {
  return edits.map(({ cell, after }) => `${a1(cell)}: ${String(after.value)}`);
}

/** The addresses of every rate, score, total and grade cell that holds something but `-`. */
export function names(cells: readonly CellAddress[]): string[] {
  return cells.map(a1);
}
