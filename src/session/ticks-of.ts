import { sameSheet, type SheetRef } from '../sheet';
import type { SessionState } from './state';
import { NO_TICKS, type Ticks } from './ticks';

/** The officer's ticks as they hold for a sheet: they are of the one that is shown. */
export function ticksOf(
  sheet: SheetRef,
  { screen, ticks }: Pick<SessionState, 'screen' | 'ticks'>,
): Ticks {
  return screen.kind !== 'welcome' && sameSheet(screen.sheet, sheet) ? ticks : NO_TICKS;
}
