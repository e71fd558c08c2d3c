import type { Cell } from '../../../sheet';
import { type Amount, type Decimal, isBlankSign, parseAmount } from '../../../values';
import type { ActualField, Field, TargetField } from '../../../form';

/** The amount in a cell, in the unit printed; null when there is none. */
export function amountIn({ text, value }: Cell): Amount | null {
  return parseAmount({ text, value });
}

/** Whether the field holds nothing, or only a sign for nothing: -, /, 无. */
export function isEmptySign(field: Field | null): boolean {
  return !field || isBlankSign(field.text);
}

/** Whether a target or result says nothing: it is empty, holds a sign for nothing, or an operator without its number. */
export function isUnfilled(field: TargetField | ActualField): boolean {
  return field.parsed.kind === 'blank';
}

/** How a message says that a field holds nothing: 空白, or 只写了「/」. */
export function stateOf({ text }: Field): string {
  return text === '' ? '空白' : `只写了「${text}」`;
}

/** Whether the officer filled the field with anything but a sign for nothing. */
export function isFilled(field: Field | null): field is Field {
  return field !== null && !isBlankSign(field.text);
}

/** A number without trailing zeros: 45.83, 100. */
export function plain(number: Decimal): string {
  return number.toFixed();
}

/** A number as scores are printed: two decimals, more only where it really has more. */
export function fixed(number: Decimal, digits = 2): string {
  return number.toFixed(Math.max(digits, Math.min(number.decimalPlaces(), 4)));
}

/** A rate as the form prints it: with % where its cell shows one. */
export function rateLike(rate: Decimal, digits: number, text: string | null): string {
  return `${fixed(rate, digits)}${/[%％]/.test(text ?? '') ? '%' : ''}`;
}

/** Whether a cell keeps a plain number as text, where sums leave it out. */
export function holdsTextNumber(cell: Cell): boolean {
  return typeof cell.value === 'string' && parseAmount({ text: cell.value }) !== null;
}
