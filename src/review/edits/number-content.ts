import type { ComputedField } from '../../form';
import { type Cell, type CellContent, isPercentFormat } from '../../sheet';
import type { Decimal } from '../../values';

/** What a number is to be written as. */
export interface NumberDress {
  readonly field: ComputedField;
  /** Whether a rate without a sign of percent is written in points or as a ratio. */
  readonly scale?: 'points' | 'ratio';
  /** The other cells of its kind, which a blank without a format of its own is to look like. */
  readonly alike?: readonly Cell[];
}

/**
 * What to write so that the cell shows the number and the officer can add it: a fraction where the
 * cell shows percentages or the form ratios, a number format where the cell is formatted as text.
 * @param value a rate in percent points
 */
export function numberContent(
  held: Cell,
  value: Decimal,
  digits: number,
  { field, scale = 'points', alike = [] }: NumberDress,
): CellContent {
  const isLikeOthers = isPlainBlank(held) && areShownInPercent(alike);
  if (field === 'rate' && (showsPercent(held) || isLikeOthers)) {
    const ratio = value.div(100).toNumber();
    const isWhole = isLikeOthers && value.isInteger() && alike.every(showsNoDecimals);
    const format = isPercentFormat(held.format, ratio)
      ? held.format
      : `${decimals(isWhole ? 0 : digits)}%`;
    const hides = showsAlike(held, ratio, digits + 2);
    return { value: ratio, formula: null, format: hides ? `${decimals(digits)}%` : format };
  }
  if (field === 'rate' && scale === 'ratio') return plainNumber(held, value.div(100), digits + 2);
  return plainNumber(held, value, digits);
}

/** A number without a sign, in the format of its cell unless that hides it. */
function plainNumber(held: Cell, value: Decimal, digits: number): CellContent {
  const isUnfit =
    held.format === '@' ||
    isPercentFormat(held.format, value.toNumber()) ||
    showsAlike(held, value.toNumber(), digits);
  return {
    value: value.toNumber(),
    formula: null,
    format: isUnfit ? decimals(digits) : held.format,
  };
}

/** Whether the cell's format would show a new number exactly as the one it holds: 9.02 as 9, like 9.48 before. */
function showsAlike({ value: before, format }: Cell, after: number, digits: number): boolean {
  const shown = /^(?:#,##)?0(?:\.(0+))?(%?)$/.exec(format);
  if (!shown || typeof before !== 'number' || before === after) return false;
  const places = (shown[1]?.length ?? 0) + (shown[2] === '%' ? 2 : 0);
  return places < digits && before.toFixed(places) === after.toFixed(places);
}

function isPlainBlank({ value, format }: Cell): boolean {
  return (value === null || value === '') && (format === 'General' || format === '@');
}

/** Whether some of the cells show percentages, and each that shows anything does. */
function areShownInPercent(cells: readonly Cell[]): boolean {
  const shown = cells.filter(({ text }) => /\d/.test(text));
  return shown.length > 0 && shown.every(showsPercent);
}

function showsNoDecimals({ text }: Cell): boolean {
  return !/\d[.．]/.test(text);
}

function showsPercent({ format, value, text }: Cell): boolean {
  const number = typeof value === 'number' ? value : undefined;
  return isPercentFormat(format, number) || (typeof value === 'string' && /[%％]\s*$/.test(text));
}

function decimals(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}
