import { isBlankSign, plainText } from './blank';
import { readValue } from './grammar/grammar';
import { isDuration } from './grammar/near-units';
import { saidInReason } from './stub-reason';
import { cleanText } from './text';
import { PLACEHOLDER_REASONS } from './words/blank-signs';
import { SPOKEN_UNITS } from './words/units';

/**
 * Whether a reason counts as blank: a blank sign, an error value, a figure or a mark alone (19.2, 96%, 480人, √),
 * 同上, 见附件 and the like. A reason is prose.
 */
export function isPlaceholderReason(text: string): boolean {
  if (isBlankSign(text) || isPlaceholder(text)) return true;
  // figures of the row and blanks behind labels say nothing of a cause
  return saidInReason(cleanText(text)).every((part) => isBlankSign(part) || isPlaceholder(part));
}

function isPlaceholder(text: string): boolean {
  const plain = plainText(text);
  if (PLACEHOLDERS.has(plain) || ERROR_VALUE.test(plain)) return true;
  return /^X+$/.test(plain) || !/\p{L}/u.test(plain) || isFigure(text);
}

/** A number in a unit of the tables, a range or a day, and nothing else: 家延期 of 1家延期 is no unit. */
function isFigure(text: string): boolean {
  // days that print no year are days all the same
  const reading = readValue(text, ANY_YEAR);
  if (reading.kind === 'range') return true;
  if (reading.kind === 'date') return DAY_ALONE.test(plainText(text));
  return reading.kind === 'number' && isPlainUnit(reading.unit ?? '');
}

function isPlainUnit(unit: string): boolean {
  const isPart = (part: string) => SPOKEN_UNITS.has(part) || isDuration(part);
  return unit === '' || unit.split('/').every(isPart);
}

const ANY_YEAR = 2000;
/** 12月20日 or 年底前完成; what is said besides of the end of a year, 年底支付集中, is a reason. */
const DAY_ALONE =
  /^[\d〇一二三四五六七八九十年月日号初中底末上下旬前后内季度半第已完成./:~至到-]+$/u;
const ERROR_VALUE = /^#(?:DIV\/0|REF|VALUE|N\/A|NAME|NUM|NULL)[!?]?$/;
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_REASONS.map(plainText));
