import { Decimal } from '../../values';

const FACTORS = [new Decimal(10_000), new Decimal(100_000_000)];
/** Two figures whose first digits lie closer are of one size: a third of 10⁴ is more than 10³. */
const LEAST_DIGITS = 3;
/** Two figures for the same thing seldom lie further apart than this once they are in one unit. */
const NEAR = new Decimal(3);
const HUNDRED = new Decimal(100);
/** A share that is printed as a ratio rarely means less than half: 0.98 for 98, never 0.3 for 30. */
const LEAST_SHARE = new Decimal(50);
const MOST_SHARE = new Decimal(130);

/**
 * The power of ten between two figures that most likely tells of two units, 万元 and 元: 10⁴ or 10⁸
 * times something between ⅓ and 3, positive where `a` is the larger; null where they are of one size
 * or one is zero or less.
 */
export function unitsApart(a: Decimal, b: Decimal): Decimal | null {
  const [larger, smaller] = a.gt(b) ? [a, b] : [b, a];
  if (smaller.lte(0) || larger.e - smaller.e < LEAST_DIGITS) return null;
  // multiplied, since a division with 40 digits takes ten times as long
  const isApartBy = (factor: Decimal) => {
    const other = smaller.times(factor);
    return larger.times(NEAR).gte(other) && larger.lte(other.times(NEAR));
  };
  return FACTORS.find(isApartBy) ?? null;
}

/**
 * By what a figure is to be multiplied to be in the unit of another one, 1500米 for the 1.6 of 公里: the size of a
 * unit of its family that is well apart, where the two are about the same then; null where none is.
 * @param sizes of the units it may be in
 */
export function inOtherUnit(
  bare: Decimal,
  due: Decimal,
  sizes: readonly Decimal[],
): Decimal | null {
  if (bare.lte(0) || due.lte(0)) return null;
  const isNear = (size: Decimal) => {
    const other = bare.times(size);
    return other.times(NEAR).gte(due) && other.lte(due.times(NEAR));
  };
  const isApart = (size: Decimal) => size.gte(LEAST_APART) || size.times(LEAST_APART).lte(1);
  return sizes.find((size) => isApart(size) && isNear(size)) ?? null;
}

/** A result this many times its target, or this part of it, happens; of 天 and 小时 it is 24. */
const LEAST_APART = 15;

/** Whether one figure is the other written as a ratio: 0.98 beside 98. */
export function isRatioOfOther(a: Decimal, b: Decimal): boolean {
  const [larger, smaller] = [Decimal.max(a, b), Decimal.min(a, b)];
  if (smaller.gt(1) || larger.lt(LEAST_SHARE) || larger.gt(MOST_SHARE)) return false;
  const ratio = larger.div(smaller);
  return ratio.gte(HUNDRED.div('1.5')) && ratio.lte(HUNDRED.times('1.5'));
}
