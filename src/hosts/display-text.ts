import { format as formatValue, isDateFormat } from 'numfmt';
import { type CellValue, isError } from '../sheet';

/** Days between 1 January 1900 and 1 January 1904, as spreadsheets count them. */
const DAYS_TO_1904 = 1462;

/** The text a spreadsheet shows for a value under a number format. */
export function displayText(value: CellValue, code: string, date1904 = false): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return showString(value, code);
  return showNumber(value, code, date1904);
}

function showString(value: string, code: string): string {
  if (code === 'General' || code === '@' || !code.includes('@')) return value;
  return show(code, value) ?? value;
}

/** Forms hold the same few numbers again and again, and formatting one takes long. */
const REMEMBERED = 512;
const remembered = new Map<string, Map<number, string>>();

function showNumber(value: number, code: string, date1904: boolean): string {
  if (code === 'General' && isShort(value)) return String(value);
  if (date1904) return formatNumber(value, code, date1904);
  const texts = textsUnder(code);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = formatNumber(value, code, date1904);
  if (texts.size < REMEMBERED) texts.set(value, text);
  return text;
}

/** The texts remembered under a number format; when there are too many formats all is forgotten. */
function textsUnder(code: string): Map<number, string> {
  const known = remembered.get(code);
  if (known) return known;
  if (remembered.size === REMEMBERED) remembered.clear();
  const texts = new Map<number, string>();
  remembered.set(code, texts);
  return texts;
}

function formatNumber(value: number, code: string, date1904: boolean): string {
  const isDate = code !== 'General' && isDateFormat(code);
  const serial = isDate && date1904 ? value + DAYS_TO_1904 : value;
  return show(code, serial) ?? show('General', value) ?? String(value);
}

/** Most numbers are so short that General shows all their digits. */
function isShort(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1e10;
}

/** Null for a code the formatting library does not understand, or a number too large for it under that code. */
function show(code: string, value: number | string): string | null {
  try {
    const text = formatValue(code, value, { locale: 'zh-CN' });
    return typeof value === 'number' && /Infinity|NaN/.test(text) ? null : text;
  } catch (error) {
    if (code === 'General') throw error;
    return null;
  }
}
