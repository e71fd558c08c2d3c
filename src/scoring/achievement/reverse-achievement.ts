import { CHOICE_TITLES, type Standard } from '../../standards';
import { Decimal, type Operator } from '../../values';
import { type Achievement, undecidedFor } from './achievement';
import { type NumberPair, unmetZero } from './number-pair';

/** Whether less is better. */
export function isReverse(operator: Operator | null): boolean {
  return operator === '≤' || operator === '<';
}

/**
 * A result above its ≤ target: target ÷ actual, or the linear rule of the finance systems, which
 * reaches nothing at twice the target. Above a target of zero nothing is given.
 */
export function shortOfReverse(pair: NumberPair, standard: Standard): Achievement {
  const { target, actual, targetShown, actualShown } = pair;
  if (target.isZero()) return unmetZero(pair, standard);
  if (target.isNegative()) {
    return undecidedFor('指标值小于零，无法按比例计分', 'shortfall', pair.completion);
  }
  const { value, source } = standard.parameters.reverseRule;
  const base = {
    kind: 'decided',
    completion: pair.completion,
    deviation: 'shortfall',
    rule: { title: CHOICE_TITLES.reverseRule[value], source },
  } as const;
  if (value === 'ratio') {
    return {
      ...base,
      numerator: target,
      denominator: actual,
      words: () => ({ factor: ` × ${targetShown()} ÷ ${actualShown()}`, because: null }),
    };
  }
  return {
    ...base,
    numerator: Decimal.max(target.times(2).minus(actual), 0),
    denominator: target,
    words: () => ({
      factor: ` × (1 - (${actualShown()} - ${targetShown()}) ÷ ${targetShown()})`,
      because: null,
    }),
  };
}
