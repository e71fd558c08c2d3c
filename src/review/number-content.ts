import type { Cell, CellContent, ComputedField } from '../sheet';
import type { Decimal } from '../values';

/**
 * What to write so that the cell shows the number and the officer can add it: a fraction where the
 * cell shows percentages, a number format where the cell is formatted as text.
 */
export function numberContent(
  held: Cell,
  value: Decimal,
  digits: number,
  field: ComputedField,
): CellContent {
  if (field === 'rate' && showsPercent(held)) {
    const format = isPercentFormat(held.format) ? held.format : `${decimals(digits)}%`;
    return { value: value.div(100).toNumber(), formula: null, format };
  }
  const isUnfit = held.format === '@' || isPercentFormat(held.format);
  return {
    value: value.toNumber(),
    formula: null,
    format: isUnfit ? decimals(digits) : held.format,
  };
}

/** Whether a number format shows fractions as percentages; a quoted or escaped sign does not. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, '').includes('%');
}

function showsPercent({ format, value, text }: Cell): boolean {
  return isPercentFormat(format) || (typeof value === 'string' && /[%％]\s*$/.test(text));
}

function decimals(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}
