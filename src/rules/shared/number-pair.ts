import { alignQuantities, type Decimal, oncePer, type Operator } from '../../values';
import type { Row } from './rows';

/** Target and result of a row as numbers of one unit. */
export interface NumberPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly operator: Operator | null;
  /** The smaller the better. */
  readonly reverse: boolean;
  readonly percent: boolean;
}

/** The pair of a row; null where a side is no number or the units do not compare. */
export const numberPair = oncePer(({ indicator }: Row): NumberPair | null => {
  const target = indicator.target?.parsed;
  const actual = indicator.actual?.parsed;
  if (target?.kind !== 'number' || actual?.kind !== 'number') return null;
  const aligned = alignQuantities(target, actual);
  if (aligned.kind !== 'aligned') return null;
  return {
    target: aligned.target,
    actual: aligned.result,
    operator: target.operator,
    reverse: target.operator === '≤' || target.operator === '<',
    percent: aligned.percent,
  };
});
