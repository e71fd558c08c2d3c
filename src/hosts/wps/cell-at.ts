import type { CellAddress } from '../../sheet';

/** The cell at a place of a list (0-based) that was counted on the same list. @throws RangeError where it has none */
export function cellAt(cells: readonly CellAddress[], at: number): CellAddress {
  const cell = cells[at];
  if (!cell) throw new RangeError(`there is no cell ${at} in a list of ${cells.length}`);
  return cell;
}
