import { type Form, isExecutionIndicator } from '../../form';
import { Decimal, oncePer } from '../../values';
import { numberPair } from './number-pair';
import type { Scored } from '../shared/scores';

/** What the rows named 预算执行率 print for their result, in percent points: the rate of the funds once more. */
const restatedRates = oncePer((form: Form): readonly Decimal[] =>
  form.indicators.filter(isExecutionIndicator).flatMap((indicator) => {
    const pair = numberPair(indicator);
    return pair && !('why' in pair) ? [pair.actual] : [];
  }),
);

/**
 * Whether a row named 预算执行率 gives a rate of the funds with another last digit than arithmetic, as another
 * rounding does: 95% may be 95.00% beside 94.99%. One further away is another rate, or rounded more coarsely.
 */
export function isRestatedOtherwise(form: Form, { computed, digits }: Scored): boolean {
  if (!computed) return false;
  const lastDigit = new Decimal(10).pow(-digits);
  return restatedRates(form).some((rate) => rate.minus(computed).abs().eq(lastDigit));
}

/** Whether a row named 预算执行率 prints the same rate as the funds do: two figures that say the same. */
export function isRestated(form: Form, printed: Scored): boolean {
  const rates = printedRates(printed);
  return restatedRates(form).some((rate) => rates.some((one) => one.eq(rate)));
}

/** What a printed rate may be in percent points: 0.95 is 95 as well. */
export function printedRates({ printed, text }: Pick<Scored, 'printed' | 'text'>): Decimal[] {
  if (!printed) return [];
  const isRatio = printed.lte(MOST_RATIO) && !/[%％]/.test(text ?? '');
  return isRatio ? [printed, printed.times(100)] : [printed];
}

const MOST_RATIO = 1.5;
