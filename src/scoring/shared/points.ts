import { Decimal } from '../../values';

/**
 * Whether points are more than others by a cent or more. They are compared as they are printed, with two
 * decimals: what a formula leaves behind these, as 50 ÷ 3 does, makes no row score less
 * than its points, and none more.
 */
export function exceedsPoints(points: Decimal, others: Decimal): boolean {
  return points.minus(others).gte(CENT);
}

const CENT = new Decimal('0.01');
