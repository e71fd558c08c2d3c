import {
  COST_TURNED_ROUND,
  DOWNWARD,
  DOWNWARD_NAME,
  RATE_OF_HARM,
  SMALL_IS_GOOD,
  TURNED_ROUND,
  UPWARD,
  UPWARD_NAME,
} from './words/directions';
import type { Trend } from './value';

/** Whether the indicator counts something that should be rare or cheap: 投诉次数, 差错率, 人均成本. */
export function countsUnwelcome(name: string): boolean {
  return RATE_OF_HARM.test(name) || (SMALL_IS_GOOD.test(name) && !TURNED_ROUND.test(name));
}

/** Whether an indicator among the costs counts what was saved, or a rate, of which more is good. */
export function countsSaving(name: string): boolean {
  return COST_TURNED_ROUND.test(name);
}

/** Which way a text in front of a number says it changed; null when it says neither or both. */
export function trendOf(before: string): Trend | null {
  return oneOf(UPWARD.test(before), DOWNWARD.test(before));
}

/** Which change an indicator is named after: 发案下降率 is one downwards. */
export function trendOfName(name: string): Trend | null {
  return oneOf(UPWARD_NAME.test(name), DOWNWARD_NAME.test(name));
}

function oneOf(up: boolean, down: boolean): Trend | null {
  if (up === down) return null;
  return up ? 'up' : 'down';
}
