import { a1 } from '../../sheet';
import { assign, SETTLED } from '../assign';
import type { Band, Grid } from '../evidence/grid';
import type { TotalRow } from '../form';
import { claimPerCell } from './claim-per-cell';
import type { FootColumns } from './foot-columns';
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
  const claims = claimPerCell(totalRowClaims(grid, rows, columns));
  const assigned = assign(claims);
  const [read, other] = [assigned.best.get('total'), assigned.second.get('total')];
  if (!read || !other || assigned.distanceOf('total') >= SETTLED) return read?.total ?? null;
  const [here, there] = [a1(read.cells[0]), a1(other.cells[0])];
  return { ...read.total, guessed: `${here}和${there}都像总分，这里取${here}`, unsettled: true };
}
