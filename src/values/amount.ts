import { Decimal, fromCell, isCellNumber, withoutDust } from './decimal';
import { oncePerText } from './once-per';
import { cleanText, halfWidth } from './text';
import type { CellValue } from '../sheet';

export interface Amount {
  /** In the unit printed; a percentage is percent points (90.20% is 90.20). */
  readonly value: Decimal;
  /** Digits after the point as printed. */
  readonly decimals: number;
  /** 元, 万元, 亿元, 分, % or ‰ printed behind the number; null when none is. Nothing is converted. */
  readonly unit: string | null;
}

/**
 * An amount, weight, score or rate from a cell. A number cell is taken at 15 significant digits
 * (times 100 where it is shown with %); a text may carry thousands separators in groups of three,
 * full-width digits, a currency sign and a unit. Null when the cell is no plain number, or one of
 * more than fifteen digits before the point.
 */
export function parseAmount(input: { text: string; value?: CellValue }): Amount | null {
  const shown = shownAmount(input.text);
  const value = input.value;
  if (typeof value === 'number') {
    return isCellNumber(value) ? fromNumberCell(value, input.text, shown) : null;
  }
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null)) return null;
  return shown;
}

/** A form asks for the amount of a text once for each field, rule and report that looks at it. */
const shownAmount = oncePerText((text) => amountIn(halfWidth(cleanText(text))));

const AMOUNT = new RegExp(
  '^(?:人民币)?([-+]?)[¥$]?([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+|(?=\\.\\d))(?:\\.(\\d*))?(亿元|万元|元|分|%|‰)?(?:整)?$',
);

/** The same of a text alone, clean and in half width. */
export function amountIn(text: string): Amount | null {
  const plain = text
    // the sign that makes a cell a text, typed twice
    .replace(/^['‘’]/, '')
    .replace(/[−–—‐]/g, '-')
    .replace(/(^|[^\d])\s+|\s+(?=[^\d]|$)/g, '$1');
  const match = AMOUNT.exec(plain);
  if (!match) return null;
  const [, sign = '', innerSign = '', whole = '', fraction = '', unit] = match;
  if (sign !== '' && innerSign !== '') return null;
  const before = whole.replace(/,|^0+(?=\d)/g, '') || '0';
  if (before.length > MOST_DIGITS) return null;
  const value = new Decimal(`${before}.${fraction || '0'}`);
  const negative = sign === '-' || innerSign === '-';
  return { value: negative ? value.neg() : value, decimals: fraction.length, unit: unit ?? null };
}

/** Before the point: as many as a spreadsheet keeps of a number; more are an account or a code. */
const MOST_DIGITS = 15;

function fromNumberCell(value: number, text: string, shown: Amount | null): Amount {
  const percent = /[%％]\s*$/.test(text.trim());
  const exact = percent ? fromCell(value).times(100) : fromCell(value);
  const decimals = shown?.decimals ?? printedDecimals(text) ?? exact.decimalPlaces();
  return {
    value: withoutDust(exact, shown?.value),
    decimals,
    unit: percent ? '%' : (shown?.unit ?? null),
  };
}

/** For displays readText does not take as an amount, such as the accounting form (5.00). */
function printedDecimals(text: string): number | null {
  const plain = halfWidth(text);
  const last = plain.search(/\d\D*$/);
  if (last < 0) return null;
  return /\d\.(\d+)$/.exec(plain.slice(0, last + 1))?.[1]?.length ?? 0;
}
