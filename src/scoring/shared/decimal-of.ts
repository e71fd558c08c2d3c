import type { Parameter } from '../../standards';
import { Decimal, oncePer } from '../../values';

/** A number of the standard, ready to compute with. */
export const decimalOf = oncePer(({ value }: Parameter<number>): Decimal => new Decimal(value));
