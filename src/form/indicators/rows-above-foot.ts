import { footWord } from '../evidence/foot-label';
import type { Band, Grid, GridCell } from '../evidence/grid';

/** The rows of an indicator block that lie above a total, a grade or a wide gap, as far as labels show them. */
export function rowsAboveFoot(grid: Grid, band: Band, first: number, last: number): number[] {
  const rows: number[] = [];
  let previous = first;
  for (const row of grid.rowsBetween(first, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    const label = firstWords(cells);
    if (row > previous + MAX_GAP || (label && isEnd(label))) break;
    rows.push(row);
    previous = row;
  }
  return rows;
}

/** The first words of a row; null where it has none. */
export function firstWords(cells: readonly GridCell[]): GridCell | null {
  for (const cell of cells) if (cell.wordy) return cell;
  return null;
}

function isEnd(label: GridCell): boolean {
  const word = footWord(label);
  return word !== null && word !== 'subtotal';
}

/** How many blank rows may stand between two rows of a block or a foot. */
export const MAX_GAP = 3;
