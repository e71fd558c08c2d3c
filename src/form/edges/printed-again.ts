import type { Grid } from '../evidence/grid';
import type { Field, TotalRow } from '../form';
import { type FootColumns, overlaps } from './foot-columns';
import type { TotalPlaces } from './total-rows';

/** How far below the indicators a second total may stand; what is further down belongs to other tables. */
const NEAR = 3;

/**
 * The cells in which a form prints its total a second time: in its head, behind a label, or under the scores
 * right below the indicators. A row of fewer points adds up a part, and is none.
 */
export function printedAgain(
  grid: Grid,
  rows: readonly TotalRow[],
  total: TotalRow,
  { foot, head }: TotalPlaces,
  columns: FootColumns,
): Field[] {
  const near = foot.slice(0, NEAR).map(({ row }) => row);
  const all = pointsOf(grid, total) ?? columns.weightSum;
  const again: Field[] = [];
  for (const other of rows) {
    const { label, score, row } = other;
    if (other === total || !label || !score?.text || score.at.row === total.score?.at.row) continue;
    const points = pointsOf(grid, other);
    if (points !== null && points < Math.min(all, columns.weightSum)) continue;
    if (other === head || (near.includes(row) && isInPlace(grid, score, columns)))
      again.push(score);
  }
  return again;
}

function pointsOf(grid: Grid, { weight }: TotalRow): number | null {
  return weight && grid.of(weight).number;
}

function isInPlace(grid: Grid, total: Field, { score }: FootColumns): boolean {
  return total.inline === true || (!!score && overlaps(grid.of(total), score));
}
