import type { Decimal } from '../values';

/** A number as a system takes it: no thousands separators, no exponent, no needless zeros. */
export function plain(number: Decimal): string {
  return number.toDecimalPlaces(4).toFixed();
}
