import { type Form, type Indicator, indicatorAt } from '../../form';
import { type RuleInput, rowsOf, scoreCause } from '../../rules';
import { type IndicatorScore, isReverse, numberPair } from '../../scoring';
import { Decimal } from '../../values';
import { isToldByTotal } from './told-by-total';

/** The numbers of a row in one unit; null where one is none, or they do not compare. */
export function pairOf(row: Indicator) {
  const pair = numberPair(row);
  return pair && !('why' in pair) ? pair : null;
}

/** The share of its target that a row did, of a limit the limit by the result; null unless both are numbers above 0. */
export function doneOf(form: Form, score: IndicatorScore): Decimal | null {
  return doneBy(indicatorAt(form, score.index));
}

/** The same of any target and result. */
export function doneBy(row: Indicator): Decimal | null {
  const pair = pairOf(row);
  if (!pair?.completion?.gt(0)) return null;
  return isLimited(row) ? pair.target.div(pair.actual) : pair.completion;
}

/** Whether less is better of what a row is measured by, as its sign says. */
export function isLimit(form: Form, { index }: IndicatorScore): boolean {
  return isLimited(indicatorAt(form, index));
}

/** The same of any target. */
export function isLimited({ target }: Indicator): boolean {
  return target?.parsed.kind === 'number' && isReverse(target.parsed.operator);
}

/** What a row may score of its points, the limit by the result, or one less what is beyond it. */
export function sharesOf(done: Decimal, isOfLimit: boolean): Decimal[] {
  return isOfLimit ? [done, new Decimal(2).minus(done.pow(-1))] : [done];
}

/** Whether a slip of the arithmetic gives the printed score, or the printed total the computed one. */
export function isExplained(input: RuleInput, score: IndicatorScore): boolean {
  const { computed, printed } = score;
  const row = rowsOf(input).find((one) => one.score === score);
  if (!row || !computed || !printed || scoreCause(row, input.standard) !== null) return true;
  return isToldByTotal(input.scores, computed.minus(printed));
}

/** What a person gives by feel. */
export function isRound(score: Decimal): boolean {
  return score.times(2).isInteger();
}
