import type { NumberResult, NumberTarget } from '../../values';
import { type Undecided, undecidedFor } from './achievement';
import type { NumberPair } from './number-pair';
import { isReverse } from './reverse-achievement';

/**
 * A result that names a bound only, so that what was reached is not said and a person decides: on the wrong side
 * (≥95% done as 不足95%, ≤5次 as 超过5次), and then less than full marks where the bound itself falls short; or on
 * the right side without reaching the target (≥12公里 done as 5公里以上, which 20 公里 is too). Null where the
 * bound settles it.
 */
export function boundDoubt(
  due: NumberTarget,
  { operator: bound }: NumberResult,
  { actual, target }: NumberPair,
): Undecided | null {
  const isReverseDue = isReverse(due.operator);
  const isAbove = bound === '≥' || bound === '>';
  if (bound === null || bound === '=' || target.isZero()) return null;
  const isStrict = bound === '>' || bound === '<';
  const isPast = isAbove ? actual.gt(target) : actual.lt(target);
  const isOnRightSide = isAbove !== isReverseDue;
  if (isOnRightSide && (isPast || actual.eq(target))) return null;
  const isShort = !isOnRightSide && (isPast || (isStrict && actual.eq(target)));
  const why = `实际完成值只写了${isAbove ? '下限' : '上限'}，没有写实际达到的数值`;
  return isShort
    ? { ...undecidedFor(why, 'shortfall', null), belowFull: true }
    : undecidedFor(why, 'unknown', null);
}
