import { a1, type Area, type SheetRef } from '../../sheet';
import { type EtWorksheet, XL } from './et';
import { tooLarge } from './et-errors';

/** From here on it is worth asking each column where its last value stands. */
const BIG = 100_000;
/** More than this takes minutes to read on a slow machine. */
const TOO_BIG = 1_000_000;
const MOST_COLUMNS = 512;

/**
 * The area in use; formats alone can stretch it over a million rows, then it ends where the values do.
 * @throws HostError `too-large`
 */
export function usedArea(sheet: EtWorksheet, ref: SheetRef): Area {
  const range = sheet.UsedRange;
  const top = range.Row - 1;
  const left = range.Column - 1;
  const bottom = top + range.Rows.Count - 1;
  const right = left + range.Columns.Count - 1;
  const area = { top, left, bottom, right };
  if (cellCount(area) <= BIG) return area;
  if (right - left >= MOST_COLUMNS) throw tooLarge(ref);
  const shorter = { ...area, bottom: lastValueRow(sheet, area) };
  if (cellCount(shorter) > TOO_BIG) throw tooLarge(ref);
  return shorter;
}

function lastValueRow(sheet: EtWorksheet, { top, left, bottom, right }: Area): number {
  let last = top;
  for (let column = left; column <= right; column++) {
    const below = sheet.Range(a1({ row: bottom, column }));
    const row = below.Value2 === null ? below.End(XL.up).Row - 1 : bottom;
    last = Math.max(last, row);
  }
  return last;
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
