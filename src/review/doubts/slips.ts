import type { Decimal } from '../../values';
import { digitsIn, figureIn } from './cell-figures';

/** What a figure would be but for one slip of the hand, as a multiple of itself. */
export interface Slip {
  readonly factor: Decimal;
  /** Whether the digits were all meant, and only their order, or how often one stands, went wrong. */
  readonly keepsDigits: boolean;
}

/**
 * What the first figure of a text may have been meant to be: two digits next to each other exchanged (59 for 95,
 * 2.5 for 5.2), one typed twice or left out, or one typed for another. Nothing for a text without a figure above zero.
 */
export function slipsOf(text: string): Slip[] {
  const digits = digitsIn(text);
  const figure = figureIn(text);
  if (!figure?.gt(0)) return [];
  const [kept, other] = meantBy(digits);
  const slips = (texts: ReadonlySet<string>, keepsDigits: boolean) =>
    [...texts].flatMap((meant): Slip[] => {
      const factor = figureIn(meant)?.div(figure);
      return factor?.gt(0) && !factor.eq(1) ? [{ factor, keepsDigits }] : [];
    });
  return [...slips(kept, true), ...slips(other, false)];
}

/** What the share of one figure in another would be multiplied by, were either what it may have been meant to be. */
export function slipsOfShare(part: string, whole: string): Slip[] {
  const ofWhole = slipsOf(whole).map((slip) => ({ ...slip, factor: slip.factor.pow(-1) }));
  return [...slipsOf(part), ...ofWhole];
}

/** The texts that a figure may have been meant to be: with the same digits, and with another. */
function meantBy(digits: string): readonly [kept: ReadonlySet<string>, other: ReadonlySet<string>] {
  const kept = new Set<string>();
  const other = new Set<string>();
  [...digits].forEach((digit, at) => {
    const [before, behind] = [digits.slice(0, at), digits.slice(at + 1)];
    for (const put of DIGITS) other.add(before + put + digit + behind);
    if (!isDigit(digit)) return;
    for (const put of DIGITS) other.add(before + put + behind);
    const [point, next] = behind.startsWith('.') ? ['.', behind.charAt(1)] : ['', behind.charAt(0)];
    kept.add(before + digit + digit + behind);
    if (isDigit(next)) kept.add(before + next + point + digit + behind.slice(point.length + 1));
    if (behind.startsWith(digit)) kept.add(before + behind);
  });
  for (const put of DIGITS) other.add(digits + put);
  for (const meant of kept) other.delete(meant);
  return [kept, other];
}

const DIGITS = [...'0123456789'];

function isDigit(sign: string): boolean {
  return DIGITS.includes(sign);
}
