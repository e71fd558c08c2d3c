import type { Standard } from '../standards';
import { Decimal } from '../values';
import type { Decided } from './achievement';

/** Both sides as plain numbers in one unit, with the texts to show them by in an explanation. */
export interface NumberPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly targetShown: () => string;
  readonly actualShown: () => string;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/** The full weight. */
export function met(
  pair: NumberPair,
  sign: '≥' | '≤',
  deviation: Decided['deviation'],
  standard: Standard,
): Decided {
  return {
    kind: 'decided',
    numerator: ONE,
    denominator: ONE,
    completion: completionOf(pair),
    deviation,
    words: () => ({
      factor: '',
      because: `${pair.actualShown()} ${sign} ${pair.targetShown()}`,
    }),
    rule: { title: '完成得满分', source: basisOf(standard) },
  };
}

/** Nothing: the target is zero and was exceeded, so no share can be taken. */
export function unmetZero(pair: NumberPair, standard: Standard): Decided {
  return {
    kind: 'decided',
    numerator: ZERO,
    denominator: ONE,
    completion: null,
    deviation: 'shortfall',
    words: () => ({ factor: ' × 0', because: `指标值为 0，实际为 ${pair.actualShown()}` }),
    rule: { title: '指标值为零而未做到的不得分', source: standard.parameters.equalRule.source },
  };
}

/** actual ÷ target, unrounded; null for a target of zero. */
export function completionOf({ target, actual }: Pick<NumberPair, 'target' | 'actual'>) {
  return target.isZero() ? null : actual.div(target);
}

/** The documents the standard rests on, for a rule that is no parameter of its own. */
export function basisOf(standard: Standard): string {
  return standard.basis.join('、');
}
