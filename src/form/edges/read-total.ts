import type { Band, Grid } from '../evidence/grid';
import type { TotalRow } from '../form';
import { chooseCell } from './choose-cell';
import type { FootColumns } from './foot-columns';
import { printedAgain } from './printed-again';
import { totalRowClaims } from './total-row-claims';
import { type TotalPlaces, totalRows } from './total-rows';

/** The total for which most speaks, of all rows of a form that may be its; a guess where two may be it as well. */
export function readTotal(
  grid: Grid,
  band: Band,
  places: TotalPlaces,
  columns: FootColumns,
): TotalRow | null {
  const rows = totalRows(grid, band, places, columns);
  const [only] = rows;
  if (rows.length < 2) return only ?? null;
  const chosen = chooseCell(totalRowClaims(grid, rows, columns), '总分');
  if (!chosen) return null;
  const { claim, guessed } = chosen;
  const again = printedAgain(grid, rows, claim.total, places, columns);
  return {
    ...claim.total,
    ...(guessed && { guessed, unsettled: true }),
    ...(again.length > 0 && { again }),
  };
}
