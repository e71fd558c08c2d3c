import { codesFor } from '../../sheet';

/** A stretch of days, both ends included, as YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The days from one day of a month to another; a day of null is the month's last. Null when no such day exists. */
export function daysOf(
  year: number,
  month: number,
  first: number,
  last: number | null,
): Period | null {
  const end = last ?? lastDay(year, month);
  if (month < 1 || month > 12 || first < 1 || end > lastDay(year, month)) return null;
  return { from: isoDay(year, month, first), to: isoDay(year, month, end) };
}

/** Whole months, 1-based and both included. */
export function monthsOf(year: number, first: number, last: number): Period {
  return { from: isoDay(year, first, 1), to: isoDay(year, last, lastDay(year, last)) };
}

/**
 * The day a date serial stands for: days since 1899-12-30 (before 1900-03-01 one less, since
 * spreadsheets count a 1900-02-29), or since 1904-01-01 in the other date system. Null below 1.
 */
export function serialDay(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial);
  if (days < 1 || days > MAX_SERIAL) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 61 ? 31 : 30);
  return new Date(epoch + days * DAY).toISOString().slice(0, 10);
}

/** Whether a number format shows a date, and whether it shows the day of the month. */
export function dateFormat(format: string): 'day' | 'month' | null {
  if (!/[dm]/i.test(format)) return null;
  const codes = codesFor(format, 1);
  if (/general|#|0|\?/i.test(codes)) return null;
  if (/d/i.test(codes)) return 'day';
  return /y|e/i.test(codes) && /m/i.test(codes) ? 'month' : null;
}

const DAY = 86_400_000;
/** 9999-12-31, the last day spreadsheets know. */
const MAX_SERIAL = 2_958_465;

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
