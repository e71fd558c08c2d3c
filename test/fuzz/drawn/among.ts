import { AUTO, type SheetReview } from '../../../src/review';
import type { CellAddress } from '../../../src/sheet';
import { sheetOf } from '../grid';
import { claims, difference, type Review } from '../judge';
import { widthOf } from '../mutations/mutation';
import type { DrawnFault } from './drawn-fault';
import type { Alone, DrawnForm } from './draw-form';

/** Of a form among others a review says what it says of the form alone: nothing rests on another's figures. */
export function amongFaults({ grid, alone }: DrawnForm, review: Review): DrawnFault[] {
  if (!alone) return [];
  const here = review(sheetOf(alone.grid), { standard: AUTO });
  const { reviews } = review(sheetOf(grid), { standard: AUTO });
  const there = reviews.filter(({ form }) => isWithin(alone, form.area));
  const said = claims(here, alone.down, alone.right);
  const saidAmong = claims({ reviews: there }, 0, 0);
  return said === saidAmong ? [] : [{ kind: 'among', detail: difference(said, saidAmong) }];
}

function isWithin(
  { grid, down, right }: Alone,
  { top, left }: SheetReview['reviews'][number]['form']['area'],
): boolean {
  const isIn = ({ row, column }: CellAddress) =>
    row >= down &&
    row < down + grid.cells.length &&
    column >= right &&
    column < right + widthOf(grid);
  return isIn({ row: top, column: left });
}
