import type { Result, Target, Trend } from '../value';
import { UPWARD } from '../words/directions';
import { NO_LESS_THAN_BEFORE, NO_MORE_THAN_BEFORE, ONLY_DIRECTION } from '../words/restating';

/**
 * A change in figures beside a target that only names its direction: 增长6% meets 稳步增长, 较上年下降15%
 * meets 下降. How much 显著提升 asks for is for a person, and so is a change the other way.
 */
export function readTrend(target: Target, result: Result): Result {
  if (target.kind !== 'qualitative' || result.kind !== 'number') return result;
  const due = trendDue(target.raw);
  if (due === null || result.trend !== due || !result.value.gt(0)) return result;
  return { kind: 'qualitative', level: 'met', raw: result.raw };
}

function trendDue(due: string): Trend | null {
  if (NO_LESS_THAN_BEFORE.test(due)) return 'up';
  if (NO_MORE_THAN_BEFORE.test(due)) return 'down';
  if (!ONLY_DIRECTION.test(due)) return null;
  return UPWARD.test(due) ? 'up' : 'down';
}
