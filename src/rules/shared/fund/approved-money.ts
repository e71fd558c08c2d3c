import type { Field, FundBlock } from '../../../form';
import { numberIn, unitsApart } from '../../../scoring';
import { Decimal, isWithin } from '../../../values';

type Unit = FundBlock['unit'];

/** Whether two printed amounts are the same money, each in its own unit and rounded as it is printed. */
export function isSameMoney(
  one: { readonly field: Field; readonly unit: Unit },
  other: { readonly field: Field; readonly unit: Unit },
): boolean {
  const [a, b] = [numberIn(one.field), numberIn(other.field)];
  // what cannot be read is another rule's
  if (!a || !b) return true;
  const [left, right] = [a.mul(factor(one.unit)), b.mul(factor(other.unit))];
  if (isClose(left, right, Decimal.max(factor(one.unit), factor(other.unit)))) return true;
  return (one.unit === null || other.unit === null) && isSameAsPrinted(a, b);
}

function factor(unit: Unit): Decimal {
  return new Decimal(unit === '亿元' ? 100_000_000 : unit === '万元' ? 10_000 : 1);
}

/** 120 and 120, or 120 and 1200000, where one of the tables prints no unit. */
function isSameAsPrinted(a: Decimal, b: Decimal): boolean {
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  if (isClose(small, large, new Decimal(1))) return true;
  const apart = unitsApart(a, b);
  return apart !== null && isClose(small.mul(apart), large, apart);
}

/** Whether two amounts round to the same two decimals of a unit, which are what a table prints. */
function isClose(a: Decimal, b: Decimal, unit: Decimal): boolean {
  return isWithin(a, b, unit.mul(LOST_IN_ROUNDING));
}

/** Half of the last of two decimals, and a little for the noise of binary sums. */
const LOST_IN_ROUNDING = '0.0051';
