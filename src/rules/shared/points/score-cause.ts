import { isShort, otherReverse } from '../../../scoring';
import { Decimal } from '../../../values';
import type { Standard } from '../../../standards';
import { otherRounding } from '../words/rounding';
import { comparedPair } from '../rows/compared-pair';
import type { Row } from '../rows/rows';

/** Why a hand-filled score differs from the computed one, as far as arithmetic tells. */
export type ScoreCause =
  | { readonly kind: 'full' }
  | { readonly kind: 'uncapped' }
  | { readonly kind: 'actual-percent' }
  | { readonly kind: 'reverse-as-positive' }
  | { readonly kind: 'other-reverse' }
  | { readonly kind: 'integer' | 'rounding'; readonly how: string }
  | null;

/**
 * The likely cause of a printed score that arithmetic refutes; null when none fits.
 * Only rows with a certainly wrong score may be asked about.
 */
export function scoreCause(row: Row, standard: Standard): ScoreCause {
  const { printed, weight, deviation } = row.score;
  if (!printed || !weight) return null;
  const short = isShort(deviation);
  if (short && printed.equals(weight)) return { kind: 'full' };
  const numbers = comparedPair(row);
  if (!numbers) return null;
  const rounding = standard.parameters.scoreRounding.value;
  // a figure worked out by hand may have been rounded or cut off, whatever the standard says
  const step = new Decimal(10).pow(-rounding.digits);
  const is = (exact: Decimal) => exact.minus(printed).abs().lessThan(step);
  const { actual, target, reverse } = numbers;
  const ratio = share(weight, actual, target);
  const exact = deviation === 'shortfall' ? row.score.exact : null;
  const by = exact && otherRounding(exact, printed, rounding);
  if (by?.kind === 'mode') return { kind: 'rounding', how: by.label };
  if (!reverse && ratio && printed.greaterThan(weight) && is(ratio)) return { kind: 'uncapped' };
  if (actual.gte(0) && actual.lte(100) && is(weight.mul(actual).div(100))) {
    return { kind: 'actual-percent' };
  }
  if (reverse && ratio && is(ratio)) return { kind: 'reverse-as-positive' };
  const other = short && otherReverse(row.indicator, weight, standard);
  if (other && is(other.exact)) return { kind: 'other-reverse' };
  return by ? { kind: 'integer', how: by.label } : null;
}

/** Whether the row's printed score is one that arithmetic refutes. */
export function isRefuted({ score }: Row): boolean {
  return score.outcome === 'fail' && score.state === 'determined' && score.printed !== null;
}

/** Whether a person gave a score outside what the result allows. */
export function isOutOfBand({ score }: Row): boolean {
  const { band, outcome, printed, weight, state } = score;
  return !!band && !!printed && !!weight && outcome === 'fail' && state === 'judgement';
}

function share(weight: Decimal, part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : weight.mul(part).div(whole);
}
