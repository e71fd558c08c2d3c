import type { Field } from '../../form';
import type { Rounding } from '../../standards';
import type { Decimal } from '../../values';
import type { Explanation } from '../shared/explanation';
import { habitOf, type Habits } from './habits';
import { type PrintedNumber, readNumber } from '../shared/printed-number';
import { withinBand } from '../shared/qualitative-band';
import { roundPrinted } from '../shared/rounding';
import type { AllowedBand, Candidate, Scored } from '../shared/scores';

/** One value arithmetic gives under one reading, and which printed numbers say the same. */
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
  /** What habits may print instead; left out where the standard was given, which then decides alone. */
  readonly habits?: Habits | undefined;
}

/** A computation under one admissible reading of the row, named where it is not the only one. */
export interface Member extends Computation {
  readonly reading: string;
  readonly unlikely?: true | undefined;
}

/** Any number between two ends, of which a person gives one: a 定性 band, or all the points of a row. */
export interface Span {
  readonly field: Field | null;
  readonly span: AllowedBand;
  /** What a printed number inside is: a person's to give, or to be looked at. */
  readonly whenInside: 'pass' | 'review';
  readonly digits: number;
  /** Null where no arithmetic speaks of it. */
  readonly explanation: Explanation | null;
}

/** Sets a number that arithmetic settles against what the form prints for it. */
export function comparePrinted(computation: Computation): Scored {
  const { field, computed, rounding, explanation } = computation;
  const { digits } = rounding;
  const read = field && readNumber(field);
  if (read?.kind === 'sign') return nothingToScore(field, digits);
  const { outcome, value, reachable, habit } = judge(computation, read);
  const scored = scoredOf(field, {
    state: 'determined',
    computed,
    value,
    reachable,
    outcome,
    explanation,
    digits,
  });
  return habit === undefined ? scored : { ...scored, habit };
}

/**
 * Sets all that admissible readings give against what the form prints: a printed member passes, the
 * first reading being the usual one; a blank waits for a person; anything else is wrong, but none of
 * several members is known to be right. One value under every reading is arithmetic as ever. An unlikely
 * member only keeps what is printed from being written over. Of a span a person gives one number.
 * @param set at least one value, the usual reading first, or a span of them
 */
export function compareAdmissible(set: readonly [Member, ...Member[]] | Span): Scored {
  if ('span' in set) return compareSpan(set);
  const members = set;
  const [usual, ...others] = members;
  const scored = compareLikely([usual, ...others.filter(({ unlikely }) => !unlikely)]);
  if (scored.outcome !== 'fail' || !usual.field) return scored;
  const excuse = firstThatPasses(
    others.filter(({ unlikely }) => unlikely),
    readNumber(usual.field),
  );
  return excuse ? onlyExcused(scored, members, excuse.member) : scored;
}

/** Wrong by every likely reading, but an unlikely one gives what is printed: said, never written over. */
function onlyExcused(scored: Scored, members: readonly Member[], { reading }: Member): Scored {
  const candidates = candidatesOf(distinctOf(members));
  return { ...scored, state: 'judgement', computed: null, value: null, candidates, reading };
}

function compareSpan({ field, span, whenInside, digits, explanation }: Span): Scored {
  const read = field && readNumber(field);
  const given = read?.kind === 'number' && withinBand(read.value, span) ? read.value : null;
  return scoredOf(field, {
    state: 'judgement',
    computed: null,
    value: given,
    reachable: false,
    outcome: given ? whenInside : withoutMember(read),
    explanation,
    digits,
  });
}

function compareLikely(members: readonly [Member, ...Member[]]): Scored {
  const [usual] = members;
  const distinct = distinctOf(members);
  if (distinct.length === 1) return comparePrinted(usual);
  const { field, rounding } = usual;
  const read = field && readNumber(field);
  if (read?.kind === 'sign') return nothingToScore(field, rounding.digits);
  const candidates = candidatesOf(distinct);
  const found = firstThatPasses(distinct, read);
  const chosen = found && { value: found.judgement.value, outcome: 'pass' as const };
  return {
    ...scoredOf(field, {
      state: 'judgement',
      computed: null,
      value: chosen?.value ?? null,
      reachable: found?.judgement.reachable ?? false,
      outcome: chosen?.outcome ?? withoutMember(read),
      explanation: (found?.member ?? usual).explanation,
      digits: rounding.digits,
    }),
    candidates,
    ...(found?.judgement.habit !== undefined && { habit: found.judgement.habit }),
    ...(found && found.member !== usual && { reading: found.member.reading }),
  };
}

function distinctOf(members: readonly Member[]): Member[] {
  return members.filter(
    ({ computed }, i) => members.findIndex((other) => other.computed.eq(computed)) === i,
  );
}

function candidatesOf(members: readonly Member[]): Candidate[] {
  return members.map(({ computed, reading, explanation }) => ({
    value: computed,
    reading,
    explanation,
  }));
}

function firstThatPasses(members: readonly Member[], read: PrintedNumber | null) {
  for (const member of members) {
    const judgement = judge(member, read);
    if (judgement.outcome === 'pass') return { member, judgement };
  }
  return null;
}

function withoutMember(read: PrintedNumber | null): Scored['outcome'] {
  if (!read) return 'no-cell';
  return read.kind === 'blank' ? 'review' : 'fail';
}

type Judgement = Pick<Scored, 'outcome' | 'value' | 'reachable' | 'habit'>;

function judge(computation: Computation, read: PrintedNumber | null): Judgement {
  const { computed } = computation;
  if (!read) return { outcome: 'no-cell', value: computed, reachable: false };
  if (read.kind === 'blank') return { outcome: 'missing', value: computed, reachable: false };
  if (read.kind === 'number') return judgeNumber(computation, read.value, read.shownDigits);
  // words around the right figure do not make it wrong
  const said = read.kind === 'unreadable' ? read.said : null;
  if (said) return judgeNumber(computation, said.value, said.decimals);
  return { outcome: 'fail', value: computed, reachable: false };
}

function judgeNumber(
  { computed, rounding, alike, coarser, reachable, habits }: Computation,
  value: Decimal,
  shownDigits: number,
): Judgement {
  if (value.eq(computed)) return { outcome: 'pass', value: computed, reachable: false };
  // an unrounded value, as a formula leaves it, is right when it rounds to ours
  const printed = roundPrinted(value, rounding);
  if (printed.eq(computed)) return { outcome: 'pass', value: computed, reachable: false };
  if (alike?.(value)) return { outcome: 'pass', value: computed, reachable: false };
  if (coarser?.(value, shownDigits)) return { outcome: 'pass', value: printed, reachable: false };
  if (reachable?.(printed)) return { outcome: 'pass', value: printed, reachable: true };
  const habit = habits && habitOf(printed, shownDigits, habits, rounding);
  if (habit) return { outcome: 'pass', value: printed, reachable: false, habit };
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

/** What a form that is not scored prints: nothing is asked for, and a number there is borne out by nothing. */
export function unscoredNumber(field: Field | null, digits: number): Scored {
  const isNumber = field !== null && readNumber(field).kind === 'number';
  const scored = nothingToScore(field, digits);
  return isNumber ? { ...scored, outcome: 'review' } : scored;
}

/** A number that nobody can compute: a blank is missing, and what is printed is to be looked at. */
export function openNumber(
  field: Field | null,
  state: 'missing' | 'judgement',
  digits: number,
): Scored {
  const isBlank = field !== null && readNumber(field).kind === 'blank';
  return scoredOf(field, {
    state,
    computed: null,
    value: null,
    reachable: false,
    outcome: !field ? 'no-cell' : isBlank ? 'missing' : 'review',
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
