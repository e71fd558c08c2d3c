import { sameSheet, sheetKey, type SheetRef } from '../sheet';
import type { SessionState } from './state';
import { NO_TICKS, type Ticks } from './ticks';

/** The officer's ticks as they hold for a sheet: all of the one that is shown, of another what is to stay there. */
export function ticksOf(
  sheet: SheetRef,
  { screen, ticks, left }: Pick<SessionState, 'screen' | 'ticks' | 'left'>,
): Ticks {
  if (screen.kind !== 'welcome' && sameSheet(screen.sheet, sheet)) return ticks;
  return left.get(sheetKey(sheet)) ?? NO_TICKS;
}
