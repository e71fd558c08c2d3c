import { addendsOf, type Scores } from '../../scoring';
import type { Decimal } from '../../values';
import { LAST_DIGIT } from './doubt';

/**
 * Whether the printed total is what the printed scores add up to once one of them is another.
 * @param more by how many points that one is the more
 */
export function isToldByTotal(scores: Scores, more: Decimal): boolean {
  const sum = addendsOf(scores).reduce(
    (all, { printed, value }) => all.plus(printed ?? value ?? 0),
    more,
  );
  return scores.total.printed?.minus(sum).abs().lte(LAST_DIGIT) === true;
}
