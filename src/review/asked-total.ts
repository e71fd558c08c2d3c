import { sameCell } from '../sheet';
import type { Review } from './review';

/** Whether the printed total differs from the sum without being certainly wrong: neither of the two is shown as the total. */
export function isTotalAsked({
  scores: { total },
  asked,
}: Pick<Review, 'scores' | 'asked'>): boolean {
  return !total.provisional && asked.some((cell) => sameCell(cell, total.cell));
}
