import type { Field } from '../form';
import type { Rounding } from '../standards';
import type { Decimal } from '../values';
import type { Explanation } from './explanation';
import { readNumber } from './printed-number';
import { roundPrinted } from './rounding';
import type { Scored } from './scores';

export interface Computation {
  readonly field: Field | null;
  /** Rounded by `rounding`. */
  readonly computed: Decimal;
  readonly rounding: Rounding;
  readonly explanation: Explanation;
  /** Whether a printed number with fewer digits is the same number, cut or rounded to those digits. */
  readonly coarser?: (printed: Decimal, shownDigits: number) => boolean;
  /** Whether amounts behind the printed ones give a printed number that differs. */
  readonly reachable?: (printed: Decimal) => boolean;
}

/** Sets a number that arithmetic settles against what the form prints for it. */
export function comparePrinted(computation: Computation): Scored {
  const { field, computed, rounding, explanation, coarser, reachable } = computation;
  const base = {
    ...cellOf(field),
    state: 'determined' as const,
    computed,
    value: computed,
    reachable: false,
    explanation,
    digits: rounding.digits,
  };
  if (!field) return { ...base, outcome: 'no-cell' };
  const read = readNumber(field);
  if (read.kind === 'sign') return nothingToScore(field, rounding.digits);
  if (read.kind === 'blank') return { ...base, outcome: 'missing' };
  if (read.kind === 'unreadable') return { ...base, outcome: 'fail' };
  // an unrounded value, as a formula leaves it, is right when it rounds to ours
  const printed = roundPrinted(read.value, rounding);
  if (printed.eq(computed)) return { ...base, outcome: 'pass' };
  if (coarser?.(read.value, read.shownDigits)) {
    return { ...base, value: printed, outcome: 'pass' };
  }
  if (reachable?.(printed)) return { ...base, value: printed, reachable: true, outcome: 'pass' };
  return { ...base, outcome: 'fail' };
}

/** A cell that asks for no number: a `-` cell, or a form that is not scored. */
export function nothingToScore(field: Field | null, digits: number): Scored {
  return {
    ...cellOf(field),
    state: 'none',
    computed: null,
    value: null,
    reachable: false,
    outcome: field ? 'pass' : 'no-cell',
    explanation: null,
    digits,
  };
}

/** Cell, displayed text and number of a field, as every scored number carries them. */
export function cellOf(field: Field | null): Pick<Scored, 'cell' | 'text' | 'printed'> {
  if (!field) return { cell: null, text: null, printed: null };
  const read = readNumber(field);
  return {
    cell: field.at,
    text: field.text,
    printed: read.kind === 'number' ? read.value : null,
  };
}
