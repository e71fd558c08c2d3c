import { sameSheet } from '../sheet';
import type { BookForm } from './book';
import type { SessionState } from './state';
import { NO_TICKS, writeWith } from './ticks';

/** How many cells a write of one form of the list would write, the officer's ticks of the sheet shown included. */
export function countWrites(
  { review, sheet }: BookForm,
  { screen, ticks }: Pick<SessionState, 'screen' | 'ticks'>,
): number {
  const isShown = screen.kind !== 'welcome' && sameSheet(screen.sheet, sheet);
  return writeWith(review, isShown ? ticks : NO_TICKS).edits.length;
}
