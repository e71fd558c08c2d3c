import type { Decimal } from '../../values';

/** All numbers between two ends, each end inside or not. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** The one number and nothing else. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value, lowIncluded: true, highIncluded: true };
}

/** What two intervals have in common, or null when that is nothing. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const [low, lowIncluded] = innerEnd(a.low, a.lowIncluded, b.low, b.lowIncluded, 1);
  const [high, highIncluded] = innerEnd(a.high, a.highIncluded, b.high, b.highIncluded, -1);
  const order = low.comparedTo(high);
  if (order > 0 || (order === 0 && !(lowIncluded && highIncluded))) return null;
  return { low, high, lowIncluded, highIncluded };
}

/** Every number of the interval multiplied by `factor` ≥ 0 and divided by `divisor` > 0, in that order. */
export function scale(interval: Interval, factor: Decimal, divisor: Decimal): Interval {
  return {
    ...interval,
    low: interval.low.times(factor).div(divisor),
    high: interval.high.times(factor).div(divisor),
  };
}

/** Numbers above `top` count as `top`. */
export function capAt(interval: Interval, top: Decimal): Interval {
  if (interval.low.gte(top)) return exactly(top);
  if (interval.high.gt(top)) return { ...interval, high: top, highIncluded: true };
  return interval;
}

function innerEnd(
  a: Decimal,
  aIncluded: boolean,
  b: Decimal,
  bIncluded: boolean,
  direction: 1 | -1,
): [Decimal, boolean] {
  const order = a.comparedTo(b) * direction;
  if (order === 0) return [a, aIncluded && bIncluded];
  return order > 0 ? [a, aIncluded] : [b, bIncluded];
}
