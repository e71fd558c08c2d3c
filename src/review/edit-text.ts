import type { Edit } from '../sheet';
import type { Standard } from '../standards';
import { fromCell } from '../values';
import { isPercentFormat } from './number-content';

/** What the cell shows once the edit is written, with the standard's decimals: 4.58, 90.20%, 优. */
export function editText({ field, after }: Edit, { parameters }: Standard): string {
  if (typeof after.value !== 'number') return String(after.value ?? '');
  const rounding = field === 'rate' ? parameters.rateRounding : parameters.scoreRounding;
  const value = fromCell(after.value);
  return isPercentFormat(after.format)
    ? `${value.times(100).toFixed(rounding.value.digits)}%`
    : value.toFixed(rounding.value.digits);
}
