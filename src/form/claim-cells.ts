import { fieldClaims } from './field-claims';
import type { Field, Form } from './form';
import { type Grid } from './evidence/grid';
import { type Claim, Ledger } from './ledger';
import { type FormRooms, otherClaim } from './other-claims';

/**
 * Claims each cell of a form once: the cells of its fields, then whatever else is filled between its
 * first and its last row within its columns. What is left is unread, as are the rows below that may be
 * its own; the area is widened to hold all others.
 */
export function claimCells(
  grid: Grid,
  form: Omit<Form, 'ledger' | 'unread'>,
  rooms: FormRooms,
): Pick<Form, 'area' | 'ledger' | 'unread'> {
  const { top, bottom } = form.area;
  let { left, right } = form.area;
  const claims: Claim[] = [];
  let last = -1;
  let isMerged = false;
  for (const claim of fieldClaims(form)) {
    const { row, column } = claim.at;
    if (row !== last) isMerged = grid.hasMerges(row);
    last = row;
    // the title of a list belongs to its first project, a covered cell to nobody
    if (row < top || (isMerged && isCovered(grid, row, column))) continue;
    claims.push(claim);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const fields = new Ledger(claims);
  const unread: Field[] = [];
  for (const row of grid.rowsBetween(top, bottom)) {
    const known = fields.ofRow(row);
    for (const cell of grid.filled(row, rooms.band)) {
      if (known.has(cell.column)) continue;
      const claim = otherClaim(grid, rooms, cell);
      if (claim) claims.push(claim);
      else unread.push(cell.field);
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
  }
  // they stay outside its area: nothing is written there
  for (const row of rooms.doubtful) {
    for (const { field } of grid.filled(row, rooms.band)) unread.push(field);
  }
  return { area: { ...form.area, left, right }, ledger: new Ledger(claims), unread };
}

/** Whether a position is covered by a merge whose content stands elsewhere. */
function isCovered(grid: Grid, row: number, column: number): boolean {
  const { span } = grid.at(row, column);
  return span.top !== row || span.left !== column;
}
