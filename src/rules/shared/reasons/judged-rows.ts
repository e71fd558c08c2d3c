import type { IndicatorScore } from '../../../scoring';
import type { RuleInput } from '../../rule';
import { hasReason, reasonField } from './owed-reason';
import type { Row } from '../rows/rows';
import { isThin } from './thin-reason';

/** Whether a person's judgement is to be looked at, or to be told of where it is explained. */
export function isOpenJudgement({ state, outcome, judged }: IndicatorScore): boolean {
  return state === 'judgement' && (outcome === 'review' || judged === true);
}

/**
 * Whether the officer has judged the row already: points were taken off, and a reason stands beside
 * them wherever the form has room for one. Nothing is left to ask then.
 */
export function isJudged(input: RuleInput, row: Row): boolean {
  const { printed, weight, contested } = row.score;
  if (contested || !printed || !weight || printed.isNegative() || printed.gte(weight)) return false;
  if (!reasonField(input, row)) return true;
  return hasReason(input, row) && !(row.indicator.reason && isThin(row));
}
