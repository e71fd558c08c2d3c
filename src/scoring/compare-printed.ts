import type { Field } from '../form';
import type { Rounding } from '../standards';
import type { Decimal } from '../values';
import type { Explanation } from './explanation';
import { type PrintedNumber, readNumber } from './printed-number';
import { roundPrinted } from './rounding';
import type { Scored } from './scores';

export interface Computation {
  readonly field: Field | null;
  /** Rounded by `rounding`. */
  readonly computed: Decimal;
  readonly rounding: Rounding;
  readonly explanation: Explanation;
  /** Whether a printed number says the same in another notation. */
  readonly alike?: (printed: Decimal) => boolean;
  /** Whether a printed number with fewer digits is the same number, cut or rounded to those digits. */
  readonly coarser?: (printed: Decimal, shownDigits: number) => boolean;
  /** Whether amounts behind the printed ones give a printed number that differs. */
  readonly reachable?: (printed: Decimal) => boolean;
}

/** Sets a number that arithmetic settles against what the form prints for it. */
export function comparePrinted(computation: Computation): Scored {
  const { field, computed, rounding, explanation } = computation;
  const { digits } = rounding;
  const read = field && readNumber(field);
  if (read?.kind === 'sign') return nothingToScore(field, digits);
  const { outcome, value, reachable } = judge(computation, read);
  return scoredOf(field, {
    state: 'determined',
    computed,
    value,
    reachable,
    outcome,
    explanation,
    digits,
  });
}

type Judgement = Pick<Scored, 'outcome' | 'value' | 'reachable'>;

function judge(
  { computed, rounding, alike, coarser, reachable }: Computation,
  read: PrintedNumber | null,
): Judgement {
  if (!read) return { outcome: 'no-cell', value: computed, reachable: false };
  if (read.kind === 'blank') return { outcome: 'missing', value: computed, reachable: false };
  if (read.kind !== 'number') return { outcome: 'fail', value: computed, reachable: false };
  if (read.value.eq(computed)) return { outcome: 'pass', value: computed, reachable: false };
  // an unrounded value, as a formula leaves it, is right when it rounds to ours
  const printed = roundPrinted(read.value, rounding);
  if (printed.eq(computed)) return { outcome: 'pass', value: computed, reachable: false };
  if (alike?.(read.value)) return { outcome: 'pass', value: computed, reachable: false };
  if (coarser?.(read.value, read.shownDigits)) {
    return { outcome: 'pass', value: printed, reachable: false };
  }
  if (reachable?.(printed)) return { outcome: 'pass', value: printed, reachable: true };
  return { outcome: 'fail', value: computed, reachable: false };
}

/** A cell that asks for no number: a `-` cell, or a form that is not scored. */
export function nothingToScore(field: Field | null, digits: number): Scored {
  return scoredOf(field, {
    state: 'none',
    computed: null,
    value: null,
    reachable: false,
    outcome: field ? 'pass' : 'no-cell',
    explanation: null,
    digits,
  });
}

/** What was found out about a number, with the cell, the text and the printed number of its field. */
export function scoredOf(
  field: Field | null,
  found: Omit<Scored, 'cell' | 'text' | 'printed'>,
): Scored {
  const read = field && readNumber(field);
  // listed, not spread: there are some for every row under every standard, and a spread copies slowly
  return {
    cell: field?.at ?? null,
    text: field?.text ?? null,
    printed: read?.kind === 'number' ? read.value : null,
    state: found.state,
    computed: found.computed,
    value: found.value,
    reachable: found.reachable,
    outcome: found.outcome,
    explanation: found.explanation,
    digits: found.digits,
  };
}
