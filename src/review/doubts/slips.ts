import type { Decimal } from '../../values';
import { figureIn, digitsIn } from './cell-figures';

/** What a figure would be but for one slip of the hand, as a multiple of itself. */
export interface Slip {
  readonly factor: Decimal;
  /** Whether the digits were all meant, and only their order, or how often one stands, went wrong. */
  readonly keepsDigits: boolean;
}

/**
 * What the first figure of a text may have been meant to be: two digits next to each other exchanged (59 for 95), one
 * typed twice or left out beside its like, or one typed for another. Nothing for a text without a figure above zero.
 */
export function slipsOf(text: string): Slip[] {
  const digits = digitsIn(text);
  const figure = figureIn(text);
  if (!figure?.gt(0)) return [];
  const slips = [...digits].flatMap((digit, at): [string, boolean][] => {
    if (!isDigit(digit)) return [];
    const put = (other: string, length: number) =>
      digits.slice(0, at) + other + digits.slice(at + length);
    const next = digits[at + 1] ?? '';
    const others = DIGITS.filter((other) => other !== digit);
    return [
      [put(digit + digit, 1), true],
      ...(isDigit(next) ? ([[put(next + digit, 2), true]] as [string, boolean][]) : []),
      ...(next === digit ? ([[put('', 1), true]] as [string, boolean][]) : []),
      ...others.map((other): [string, boolean] => [put(other, 1), false]),
    ];
  });
  return slips.flatMap(([meant, keepsDigits]) => {
    const factor = figureIn(meant)?.div(figure);
    return factor?.gt(0) && !factor.eq(1) ? [{ factor, keepsDigits }] : [];
  });
}

const DIGITS = [...'0123456789'];

function isDigit(sign: string): boolean {
  return DIGITS.includes(sign);
}
