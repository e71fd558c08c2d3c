import { type CellContent, type Edit, isError, isPercentFormat } from '../../sheet';
import type { Standard } from '../../standards';
import { fromCell } from '../../values';

/** What the cell shows once the edit is written, with the standard's decimals at least: 4.58, 90.20%, 0.957, 优. */
export function editText({ field, after }: Edit, { parameters }: Standard): string {
  if (isError(after.value)) return after.value.error;
  if (typeof after.value !== 'number') return String(after.value ?? '');
  const rounding = field === 'rate' ? parameters.rateRounding : parameters.scoreRounding;
  const value = fromCell(after.value);
  if (isPercentFormat(after.format, after.value)) {
    return `${value.times(100).toFixed(rounding.value.digits)}%`;
  }
  // a rate written as a ratio has two decimals more
  return value.toFixed(Math.max(rounding.value.digits, value.decimalPlaces()));
}

/** A content as the sheet shows it, percent-formatted numbers as percent; 空白 where there is none. */
export function contentText({ value, format }: CellContent): string {
  if (value === null || value === '') return '空白';
  if (isError(value)) return value.error;
  if (typeof value !== 'number' || !isPercentFormat(format, value)) return String(value);
  return `${fromCell(value).times(100).toFixed()}%`;
}
