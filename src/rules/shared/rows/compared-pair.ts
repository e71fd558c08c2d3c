import { isReverse, numberPair } from '../../../scoring';
import { type Decimal, oncePer, type Operator } from '../../../values';
import type { Row } from './rows';

/** Target and result of a row as numbers of one unit. */
export interface ComparedPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly operator: Operator | null;
  /** The smaller the better. */
  readonly reverse: boolean;
  readonly percent: boolean;
}

/** The pair that scoring compares; null where a side is no number or the units do not compare. */
export const comparedPair = oncePer(({ indicator }: Row): ComparedPair | null => {
  const due = indicator.target?.parsed;
  const pair = numberPair(indicator);
  if (due?.kind !== 'number' || !pair || 'why' in pair) return null;
  const { target, actual, percent } = pair;
  return { target, actual, operator: due.operator, reverse: isReverse(due.operator), percent };
});
