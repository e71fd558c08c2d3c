import type { Cell } from '../../sheet';
import { type Decimal, halfWidth, parseAmount } from '../../values';

/** The number a cell holds; null where it holds none. */
export function numberOf({ text, value }: Pick<Cell, 'text' | 'value'>): Decimal | null {
  return parseAmount({ text, value })?.value ?? null;
}

/** The first number of a text: ≥98.00, 249人次. */
export function figureIn(text: string): Decimal | null {
  return parseAmount({ text: digitsIn(text) })?.value ?? null;
}

/**
 * Whether a text is, digit for digit, a figure of one of the others once more: 2.05 beside ≥2.05. A whole number
 * may be the same by chance.
 */
export function repeatsOneOf(
  text: string,
  others: readonly ({ readonly text: string } | null | undefined)[],
): boolean {
  const digits = digitsIn(text);
  if (!digits.includes('.') || Number(digits) === 0) return false;
  return others.some((other) => digitsIn(other?.text ?? '') === digits);
}

/** The digits of the first number of a text, with its point; empty where there is none. */
export function digitsIn(text: string): string {
  return /\d[\d,]*(?:\.\d+)?/.exec(halfWidth(text))?.[0] ?? '';
}
