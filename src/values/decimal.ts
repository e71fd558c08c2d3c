import { Decimal as Base } from 'decimal.js';

/** Every number of the domain: 40 significant digits, never printed with an exponent. */
export const Decimal = Base.clone({ precision: 40, toExpNeg: -400, toExpPos: 400 });
export type Decimal = Base;

/**
 * A cell's double as the spreadsheet shows it: at 15 significant digits.
 * @throws RangeError for NaN and infinities, which no cell holds.
 */
export function fromCell(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a cell number: ${value}`);
  const shortest = String(value);
  return new Decimal(shortest.length <= SHORT ? shortest : value.toPrecision(15));
}

/** So long a text holds no more than fifteen digits: it is what a sheet shows, and written in less time. */
const SHORT = 15;

/** Of its size: what binary arithmetic leaves behind in a cell, far below what anyone computes with. */
const DUST = new Decimal('1e-9');

/** A cell's number at the digits the sheet shows, where it differs from them by dust alone: 44.9999999999999 shown as 45.00 is 45. */
export function withoutDust(number: Decimal, shown: Decimal | null | undefined): Decimal {
  if (!shown) return number;
  const isOff = !number.eq(shown) && number.minus(shown).abs().gt(number.abs().times(DUST));
  return isOff ? number : shown;
}

/** Beyond this no form counts, and a spreadsheet shows no unit of it any more. */
const MOST = 1e15;

/** Whether a number is one a form can hold: finite, and not a slip of the exponent. */
export function isCellNumber(value: number): boolean {
  return Math.abs(value) < MOST;
}

/** Whether two numbers are at most so far apart; false where the first is none. */
export function isWithin(
  one: Decimal | null | undefined,
  other: Base.Value,
  most: Base.Value,
): boolean {
  return one?.minus(other).abs().lte(most) === true;
}
