import type { Review, SheetReview } from '../../review';
import { editsWritten, type Card, type Ticks, type Worklist } from '../../session';

/** What the one primary button does: always the next thing there is to do. */
export type NextAct =
  /** The sheet has changed since it was read. */
  | { readonly kind: 'check' }
  | { readonly kind: 'write'; readonly count: number }
  | { readonly kind: 'go'; readonly card: Card; readonly position: number; readonly total: number }
  /** Nothing is left that the officer must do. */
  | { readonly kind: 'hand-in' };

export interface DeskState {
  readonly stale: boolean;
  readonly ticks: Ticks;
  /** The key of the card the officer is at, or null. */
  readonly at: string | null;
  /** The most cards there were to do since the form was opened. */
  readonly most: number;
}

/** Writes what one click mends, then leads from card to card, then to the copy that is handed in. */
export function nextAct(all: SheetReview, work: Worklist, desk: DeskState): NextAct {
  // A form that is not filled in has nothing to hand in.
  const isEmpty = all.reviews.every(({ form }) => form.unfilled);
  if (desk.stale || isEmpty) return { kind: 'check' };
  const count = editsWritten(all, desk.ticks).length;
  if (count > 0) return { kind: 'write', count };
  const cards = duties(work);
  const index = (cards.findIndex(({ key }) => key === desk.at) + 1) % cards.length;
  const card = cards[index];
  if (!card) return hasOwnFault(all) || hasLeft(all) ? { kind: 'check' } : { kind: 'hand-in' };
  const total = Math.max(desk.most, cards.length);
  const position = total - cards.length + index + 1;
  return { kind: 'go', card, position, total };
}

/** What the product failed to look at is not known to be right. */
function hasOwnFault({ reviews, failed }: SheetReview): boolean {
  const isHeldBack = reviews.some((one) => one.breaches.length > 0 || one.failedRules.length > 0);
  return failed.length > 0 || isHeldBack;
}

/** Whether a cell one click mends stays as it is, once nothing is written any more. */
function hasLeft({ reviews }: SheetReview): boolean {
  return reviews.some(({ edits }) => edits.some(({ optional }) => !optional));
}

/** The cards that stand between the form and its submission; what could be better may stay. */
export function duties({ fill, confirm }: Worklist): readonly Card[] {
  return [...fill, ...confirm];
}

/** Whether the marks that the review asks for are not all in the sheet. */
export function unmarked({ marks, form }: Review): number {
  const present = new Set(form.snapshot.marks.map(({ cell }) => `${cell.row}:${cell.column}`));
  return marks.filter(({ cell }) => !present.has(`${cell.row}:${cell.column}`)).length;
}
