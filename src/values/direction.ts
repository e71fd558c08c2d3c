import {
  A_COUNT,
  COST_NAME,
  COST_TURNED_ROUND,
  DOWNWARD,
  DOWNWARD_NAME,
  ENDS_IN_HARM,
  FALL_OF_A_LEVEL,
  HARM_PREVENTED,
  RATE_OF_WANTED,
  RATE_OF_HARM,
  SMALL_IS_GOOD,
  TIME_SPENT,
  TURNED_ROUND,
  UPWARD,
  UPWARD_NAME,
} from './words/directions';
import type { Trend } from './value';
import { halfWidth } from './text';

/** Whether the indicator counts something that should be rare or cheap: 投诉次数, 差错率, 人均成本. */
export function countsUnwelcome(name: string): boolean {
  if (RATE_OF_HARM.test(name)) return true;
  if (SMALL_IS_GOOD.test(name)) return !TURNED_ROUND.test(name);
  return ENDS_IN_HARM.test(withoutBrackets(name)) && !HARM_PREVENTED.test(name);
}

/** Whether the indicator is a rate of what is wanted, of which a bare number asks for at least as much: 完成率, 满意度. */
export function rateOfWanted(name: string): boolean {
  return RATE_OF_WANTED.test(withoutBrackets(name)) && !countsUnwelcome(name);
}

/** Whether the indicator counts things, which most likely are wanted but may do harm: 培训人数, 流浪犬数量. */
export function countsThings(name: string): boolean {
  return A_COUNT.test(withoutBrackets(name)) && !countsUnwelcome(name);
}

/** Whether the indicator is a time until something is done, of which less is good: 完成时限（月）. */
export function spendsTime(name: string): boolean {
  return TIME_SPENT.test(withoutBrackets(name));
}

/** Whether the indicator is a year: 完成年度, 投产年份. */
export function isNamedAfterYear(name: string): boolean {
  return /年[度份]$/.test(withoutBrackets(name));
}

/** A name without the unit or remark it carries in brackets at its end. */
function withoutBrackets(name: string): string {
  return halfWidth(name).replace(/\s|\([^()]*\)$/g, '');
}

/** Whether the indicator is a sum of money spent, which may be asked for exactly as well as at most: 成本, 费用. */
export function countsCost(name: string): boolean {
  return COST_NAME.test(name) && countsUnwelcome(name);
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

/** Whether a bare number beside a name that begins with a fall may be where it is to end: 降低投诉率 5%. */
export function mayFallTo(name: string): boolean {
  return FALL_OF_A_LEVEL.test(withoutBrackets(name));
}

function oneOf(up: boolean, down: boolean): Trend | null {
  if (up === down) return null;
  return up ? 'up' : 'down';
}
