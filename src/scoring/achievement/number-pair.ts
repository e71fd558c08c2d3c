import type { Field, Indicator } from '../../form';
import type { Standard } from '../../standards';
import {
  alignQuantities,
  Decimal,
  type NumberResult,
  type NumberTarget,
  oncePer,
  type Quantity,
} from '../../values';
import type { Decided } from './achievement';
import { hiddenDigits, quantityAsShown } from '../shared/printed-number';

/** Both sides as plain numbers in one unit, with the texts to show them by in an explanation. */
export interface NumberPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** actual ÷ target, unrounded; null for a target of zero. */
  readonly completion: Decimal | null;
  /** Whether both are percent points. */
  readonly percent: boolean;
  readonly targetShown: () => string;
  readonly actualShown: () => string;
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/**
 * The numbers of a row, the same under every standard; why they do not compare where the units
 * differ, and null where one of them is no number.
 */
export const numberPair = oncePer(
  ({ target, actual }: Indicator): NumberPair | { readonly why: string } | null => {
    const [due, result] = [target?.parsed, actual?.parsed];
    if (due?.kind !== 'number' || result?.kind !== 'number') return null;
    return pairOf(due, result, { target, actual });
  },
);

/**
 * The same of the numbers as displayed, where a number format hides digits of one of them (0.895 shown as 90%):
 * the reader, and mostly the officer, saw these. Null where all digits are shown, or the two do not compare.
 */
export function shownPair({ target, actual }: Indicator): NumberPair | null {
  const [due, result] = [target?.parsed, actual?.parsed];
  if (due?.kind !== 'number' || result?.kind !== 'number') return null;
  const shown = [asDisplayed(due, target), asDisplayed(result, actual)] as const;
  if (!shown[0] && !shown[1]) return null;
  const pair = pairOf(shown[0] ?? due, shown[1] ?? result, { target, actual });
  return 'why' in pair ? null : pair;
}

function pairOf(
  due: NumberTarget,
  result: NumberResult,
  { target, actual }: Pick<Indicator, 'target' | 'actual'>,
): NumberPair | { readonly why: string } {
  const aligned = alignQuantities(due, result);
  if (aligned.kind !== 'aligned') return aligned;
  return {
    target: aligned.target,
    actual: aligned.result,
    percent: aligned.percent,
    completion: aligned.target.isZero() ? null : aligned.result.div(aligned.target),
    targetShown: () => quantityAsShown(aligned.target, due, target?.phrase ?? ''),
    actualShown: () => quantityAsShown(aligned.result, result, actual?.joined ?? ''),
  };
}

/** A quantity with the digits that its cell displays; null where these are all it holds. */
function asDisplayed<One extends Quantity>(quantity: One, field: Field | null): One | null {
  const digits = field && hiddenDigits(field);
  if (!digits) return null;
  const { shown, stored } = digits;
  const { value, written } = quantity;
  // 12.345万 is 123450: what is hidden is multiplied out as the number was
  const moved = (number: Decimal) =>
    number.plus(shown.minus(stored).times(stored.isZero() ? 1 : number.div(stored)));
  return {
    ...quantity,
    value: moved(value),
    ...(written && { written: { ...written, value: moved(written.value) } }),
  };
}

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
    completion: pair.completion,
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

/** The documents the standard rests on, for a rule that is no parameter of its own. */
export const basisOf = oncePer((standard: Standard): string => standard.basis.join('、'));
