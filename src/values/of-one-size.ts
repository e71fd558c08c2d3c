import { Decimal } from './decimal';

/** Whether two figures are within a factor of a hundred, well below the ten thousand that 万 makes; nothing is near zero but zero. */
export function isOfOneSize(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return a.eq(b);
  const ratio = a.div(b);
  return ratio.gte(LEAST) && ratio.lte(MOST);
}

const LEAST = new Decimal('0.01');
const MOST = new Decimal(100);
