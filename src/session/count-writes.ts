import type { BookForm } from './book';
import type { SessionState } from './state';
import { writeWith } from './ticks';
import { ticksOf } from './ticks-of';

/** How many cells a write of one form of the list would write, the officer's ticks included. */
export function countWrites(
  { review, sheet }: BookForm,
  state: Pick<SessionState, 'screen' | 'ticks' | 'left'>,
): number {
  return writeWith(review, ticksOf(sheet, state)).edits.length;
}
