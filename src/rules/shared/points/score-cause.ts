import { isShort } from '../../../scoring';
import { Decimal } from '../../../values';
import type { Standard } from '../../../standards';
import { otherRounding } from '../words/rounding';
import { numberPair, type NumberPair } from '../rows/number-pair';
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
  const numbers = numberPair(row);
  if (!numbers) return null;
  const rounding = standard.parameters.scoreRounding.value;
  // a figure worked out by hand may have been rounded or cut off, whatever the standard says
  const step = new Decimal(10).pow(-rounding.digits);
  const is = (exact: Decimal) => exact.minus(printed).abs().lessThan(step);
  const { actual, target, reverse } = numbers;
  const ratio = share(weight, actual, target);
  const inverse = share(weight, target, actual);
  const exact = exactScore(row);
  const by = exact && otherRounding(exact, printed, rounding);
  if (by?.kind === 'mode') return { kind: 'rounding', how: by.label };
  if (!reverse && ratio && printed.greaterThan(weight) && is(ratio)) return { kind: 'uncapped' };
  if (actual.gte(0) && actual.lte(100) && is(weight.mul(actual).div(100))) {
    return { kind: 'actual-percent' };
  }
  if (reverse && ratio && is(ratio)) return { kind: 'reverse-as-positive' };
  const mayBeOther = reverse && short && inverse && !target.isZero();
  if (mayBeOther && [inverse, linearReverse(weight, numbers)].some(is)) {
    return { kind: 'other-reverse' };
  }
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

/** The unrounded score of a proportional shortfall; null where nothing is to be divided. */
export function exactScore(row: Row): Decimal | null {
  const numbers = numberPair(row);
  const { weight, deviation } = row.score;
  if (!numbers || !weight || deviation !== 'shortfall') return null;
  const { actual, target, reverse } = numbers;
  return reverse ? share(weight, target, actual) : share(weight, actual, target);
}

/** The points left where those beyond the target count twice; none of a target of nothing. */
function linearReverse(weight: Decimal, { actual, target }: NumberPair): Decimal {
  return Decimal.max(0, weight.mul(target.mul(2).minus(actual)).div(target));
}

function share(weight: Decimal, part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : weight.mul(part).div(whole);
}
