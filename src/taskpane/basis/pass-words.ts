import { Decimal } from '../../values';
import type { BasisEntry } from './basis-entry';

/**
 * What is said of a figure that passes. 与表内一致 only beside the very digits; where the cell's own
 * differ from those shown, they are named with what makes them right.
 */
export function passWords(scored: BasisEntry['scored']): string {
  const { text, reachable, reading, habit } = scored;
  const printed = `表内 ${text ?? ''}`;
  if (reading) return `${printed}，${reading}，予以认可`;
  if (habit !== undefined) return `${printed}，是${habit}得出的，予以认可`;
  if (reachable) return `${printed}，可由原始金额得出，予以认可`;
  const shown = scored.computed ?? scored.value ?? null;
  if (typeof shown === 'string') return shown === text ? '与表内一致' : `${printed}，同一等级`;
  const written = numberIn(text);
  if (shown === null || written === null || written.eq(shown)) return '与表内一致';
  if (scored.printed?.eq(shown)) return `${printed}，写法不同，数值一致`;
  const isShort = written.decimalPlaces() < shown.decimalPlaces();
  return `${printed}，${isShort ? '所写的位数内一致' : '取舍后一致'}`;
}

/** The number a cell shows, whatever unit stands behind it; null for words and signs. */
function numberIn(text: string | null): Decimal | null {
  const digits = /^[\s(]*(-?[\d,]+(?:\.\d+)?)/.exec((text ?? '').normalize('NFKC'))?.[1];
  return digits === undefined ? null : new Decimal(digits.replace(/,/g, ''));
}
