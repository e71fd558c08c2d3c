import { readValue } from '../grammar/grammar';
import { isOfOneSize } from '../of-one-size';
import type { Quantity, Result, Target } from '../value';
import { halfWidth } from '../text';

/**
 * A figure under a unit column of another scale, by its target: 498000元 under 万元 is what it prints, and
 * a bare 498000 beside ≤50万元 is 元. Where neither comes near the target the result stays as it is.
 */
export function readOwnUnit(target: Target, result: Result, text: string): Result {
  if (target.kind !== 'number' || target.written === undefined) return result;
  if (result.kind === 'unknown') return asPrinted(target, result, text);
  if (result.kind !== 'number' || result.written?.unit !== target.written.unit) return result;
  const { operator, unit, percent, raw } = result;
  const plain: Result = {
    kind: 'number',
    operator,
    value: result.written.value,
    unit,
    percent,
    raw,
  };
  const isBare = /^[\d.,\s]+$/.test(halfWidth(text));
  return isBare && !isNear(target, result) && isNear(target, plain) ? plain : result;
}

function asPrinted(target: Quantity, result: Result, text: string): Result {
  const own = readValue(text, null);
  const isSameUnit = own.kind === 'number' && own.unit !== null && own.unit === target.unit;
  return isSameUnit && isNear(target, own) ? { ...own, raw: result.raw } : result;
}

/** A target of zero has no size to be near to. */
function isNear({ value }: Quantity, other: Quantity): boolean {
  return !value.isZero() && isOfOneSize(value, other.value);
}
