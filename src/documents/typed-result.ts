import type { Indicator } from '../form';
import {
  alignQuantities,
  asPrinted,
  Decimal,
  type NumberResult,
  type Quantity,
  unitName,
} from '../values';
import { plain } from './plain-number';

/**
 * A numeric result as a system takes it, which shows the target's unit beside the box and wants no other: 9500米
 * beside ≥10公里 is 9.5, 98.6% is 98.6. Null where that number is not sure (units that do not compare, no
 * target in numbers) or has more digits than are typed; then only the text says what was achieved.
 */
export function typedResult({ target, actual }: Indicator): string | null {
  const result = actual?.parsed;
  if (result?.kind !== 'number') return null;
  const due = target?.parsed;
  if (due?.kind === 'number') return besideTarget(due, result);
  if (due?.kind === 'range') return besideTarget(due.low, result);
  return isBare(result) ? plain(result.value) : null;
}

function besideTarget(due: Quantity, result: NumberResult): string | null {
  const aligned = alignQuantities(due, result);
  if (aligned.kind !== 'aligned') return null;
  const printed = asPrinted(due);
  if (printed.isZero()) return isBeside(due, result) ? plain(asPrinted(result)) : null;
  if (!aligned.target.eq(printed)) return exact(aligned.result.times(printed).div(aligned.target));
  const isAsPrinted = aligned.result.eq(asPrinted(result));
  return isAsPrinted ? plain(aligned.result) : exact(aligned.result);
}

/** Whether a result beside a target of zero, which tells no scale, is printed in its unit. */
function isBeside(due: Quantity, result: Quantity): boolean {
  return result.value.isZero() || isBare(result) || unitName(due) === unitName(result);
}

function isBare({ unit, written }: Quantity): boolean {
  return unit === null && !written;
}

/** The number, unless typing it would round it: 12.34元 in 万元. */
function exact(number: Decimal): string | null {
  const typed = plain(number);
  return new Decimal(typed).eq(number) ? typed : null;
}
