import type { Field, FundBlock } from '../../../form';
import { numberIn } from '../../../scoring';
import { Decimal } from '../../../values';

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
  const tolerance = Decimal.max(factor(one.unit), factor(other.unit)).mul('0.0051');
  if (left.minus(right).abs().lte(tolerance)) return true;
  return (one.unit === null || other.unit === null) && isScaled(a, b);
}

function factor(unit: Unit): Decimal {
  return new Decimal(unit === '亿元' ? 100_000_000 : unit === '万元' ? 10_000 : 1);
}

/** 120 and 1200000 where one of the tables prints no unit. */
function isScaled(a: Decimal, b: Decimal): boolean {
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  return ['1', '10000'].some((scale) => small.mul(scale).minus(large).abs().lte('51'));
}
