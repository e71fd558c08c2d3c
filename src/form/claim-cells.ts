import type { Area, CellAddress } from '../sheet';
import { fieldClaims } from './field-claims';
import type { Form } from './form';
import { fieldOf, type Grid } from './evidence/grid';
import { type Claim, Ledger } from './ledger';
import { type FormRooms, otherClaim } from './other-claims';

/**
 * Claims each cell of a form once: the cells of its fields, then whatever else is filled between its
 * first and its last row within its columns. What is left is unread; the area is widened to hold all.
 */
export function claimCells(
  grid: Grid,
  form: Omit<Form, 'ledger' | 'unread'>,
  rooms: FormRooms,
): Pick<Form, 'area' | 'ledger' | 'unread'> {
  const { top, bottom } = form.area;
  // the title of a list belongs to its first project, a covered cell to nobody
  const fields = fieldClaims(form).filter(({ at }) => at.row >= top && !isCovered(grid, at));
  const known = new Ledger(fields);
  const rest = grid
    .rowsBetween(top, bottom)
    .flatMap((row) => grid.filled(row, rooms.band))
    .filter(({ at }) => !known.claimOf(at))
    .map((cell) => ({ cell, claim: otherClaim(grid, rooms, cell) }));
  const others = rest.flatMap(({ claim }): Claim[] => (claim ? [claim] : []));
  const columns = [...fields.map(({ at }) => at.column), ...rest.map(({ cell }) => cell.column)];
  return {
    area: columns.reduce(withColumn, form.area),
    ledger: new Ledger([...fields, ...others]),
    unread: rest.flatMap(({ cell, claim }) => (claim ? [] : [fieldOf(cell)])),
  };
}

/** Whether a position is covered by a merge whose content stands elsewhere. */
function isCovered(grid: Grid, at: CellAddress): boolean {
  const { top, left } = grid.span(at);
  return top !== at.row || left !== at.column;
}

function withColumn(area: Area, column: number): Area {
  if (column >= area.left && column <= area.right) return area;
  return { ...area, left: Math.min(area.left, column), right: Math.max(area.right, column) };
}
