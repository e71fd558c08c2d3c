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
  return new Decimal(value.toPrecision(15));
}
