import { footWord } from '../evidence/foot-label';
import type { Grid, GridCell } from '../evidence/grid';
import type { HeaderCell } from '../places/header-cells';
import type { FootColumns } from './foot-columns';
import { isGrade } from '../words/foot-words';

/** The columns of a row in which its total may stand: after its own label, before that of the grade. */
export interface Room {
  readonly from: number;
  readonly to: number;
  /** Whether a label says that it is the total's. */
  readonly isLabelled: boolean;
  /** Whether the row is the total's own: labelled so, or without the label of a grade. */
  readonly ownRow: boolean;
}

/** Where a blank total stands beside its weight total: in its column, as far beside it as the weight total is, or in the next merge. */
export function blankTotal(
  grid: Grid,
  row: number,
  weight: GridCell,
  columns: FootColumns,
  ownRow: boolean,
): GridCell | null {
  const { score: header, weight: weightHeader, used } = columns;
  if (!header || !weightHeader) return null;
  const span = weight.span;
  const shift = used.stepsBetween(weightHeader.left, weight.column);
  if (shift === 0) return ownCell(grid, row, header.left);
  if (span.right > span.left || grid.span({ row, column: span.right + 1 }).right > span.right + 1) {
    return emptyAt(grid, row, span.right + 1);
  }
  const beside = used.beside(header.left, shift);
  return ownRow && beside <= used.right ? emptyAt(grid, row, beside) : null;
}

/** Where the total of a row without any figure stands: in its column, or before the label of the grade. */
export function totalInPlace(
  grid: Grid,
  row: number,
  header: HeaderCell | undefined,
  { from, to }: Room,
): GridCell | null {
  if (header && header.left >= from && header.left < to) return emptyAt(grid, row, header.left);
  return from < to && Number.isFinite(to) ? emptyAt(grid, row, from) : null;
}

/** The cell in the score column itself: blank, or filled with anything but another label or a grade. */
function ownCell(grid: Grid, row: number, column: number): GridCell | null {
  const cell = grid.shownInRow(row, column);
  const isOther = footWord(cell) !== null || isGrade(cell.cell.text);
  return isOther ? emptyAt(grid, row, column) : cell;
}

function emptyAt(grid: Grid, row: number, column: number): GridCell | null {
  const cell = grid.shownInRow(row, column);
  return cell.blank || cell.number !== null || cell.kind === 'error' ? cell : null;
}
