import { sheetMarks, type SheetReview } from '../../review';
import { type CellAddress, type Mark, sameCell } from '../../sheet';

/** Marks in the sheet that will follow the review only at the next click. */
export interface WaitingMarks {
  /** Cells with something to do that carry no mark yet. */
  readonly missing: readonly CellAddress[];
  /** Cells that still carry one although nothing is to be done there any more. */
  readonly left: readonly CellAddress[];
}

export const NO_MARKS_WAIT: WaitingMarks = { missing: [], left: [] };

/** How the marks of a sheet differ from those its review asks for. @param marks those there are by now */
export function waitingMarks(review: SheetReview, marks: readonly Mark[]): WaitingMarks {
  const wanted = sheetMarks(review).map(({ cell }) => cell);
  const present = marks.map(({ cell }) => cell);
  const without = (cells: readonly CellAddress[], others: readonly CellAddress[]) =>
    cells.filter((cell, index) => {
      const isFirst = cells.findIndex((one) => sameCell(one, cell)) === index;
      return isFirst && !others.some((other) => sameCell(other, cell));
    });
  return { missing: without(wanted, present), left: without(present, wanted) };
}
