import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Field, TotalRow } from '../form';

/** Where a grade belongs that nobody filled in: a merge or a formula beside its label, behind the total or below shows its place. @param total where the label stands in its row */
export function blankGrade(
  grid: Grid,
  band: Band,
  label: GridCell,
  total: TotalRow | null,
): Field | null {
  const span = label.span;
  const last = total?.score ?? total?.weight;
  const after = last ? grid.span(last.at).right + 1 : span.right + 1;
  const beside = grid.span({ row: label.row, column: after });
  const isMerge = beside.right > beside.left || (span.right > span.left && !total);
  const cell = grid.at(beside.top, beside.left);
  // a formula shows the place as well, whether or not it gives anything yet
  const isPlace = isMerge || cell.cell.formula !== null;
  if (isPlace && after <= band.right && cell.blank) return cell.field;
  const below = grid.span({ row: span.bottom + 1, column: label.column });
  const lower = grid.at(below.top, below.left);
  const alone = grid.filled(below.top, band).length === 0;
  return total && alone && below.right > below.left ? lower.field : null;
}
