import type { CellValue } from '../../../../sheet';
import type { SharedStrings } from './shared-strings';
import type { ScannedCell } from './sheet-scan';
import { damaged } from '../workbook-error';
import { decodeXstring } from '../xml/xml';

const MS_PER_DAY = 86_400_000;

/** What a cell holds (of a formula, its last result). @throws WorkbookError `damaged` */
export function cellValue(cell: ScannedCell, strings: SharedStrings, date1904: boolean): CellValue {
  const type = cell.type;
  if (type === 'inlineStr') return decodeXstring(cell.inline ?? '') || null;
  const raw = cell.value;
  if (raw === null || (raw === '' && type !== 'str')) return null;
  if (type === 's') return sharedText(Number(raw), strings);
  if (type === 'str') return decodeXstring(raw) || null;
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (type === 'e') return { error: raw };
  if (type === 'd') return isoSerial(raw, date1904);
  const number = Number(raw);
  if (!Number.isFinite(number)) throw damaged(`not a number: ${raw}`);
  return number;
}

function sharedText(index: number, strings: SharedStrings): string | null {
  const text = strings.at(index);
  if (text === undefined) throw damaged(`no shared string ${index}`);
  return text || null;
}

/** Strict workbooks may hold dates as ISO 8601; inside the product a date is always a serial. */
function isoSerial(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/T[^T]*(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : withZone(text));
  if (Number.isNaN(time)) return text;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (time - epoch) / MS_PER_DAY;
}

function withZone(text: string): string {
  return text.includes('T') ? `${text}Z` : text;
}
