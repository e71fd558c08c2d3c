import type { Indicator } from '../form';
import { bestAssignment } from './assignment';
import { comparedName, type Likeness, likenessOf } from './likeness';
import { plainIndicator } from './plain-name';

/** An indicator of the form and the one it stands for in the table beside it, both by index. */
export interface Pair {
  readonly indicator: number;
  readonly other: number;
  /** Whether it is beyond doubt; what is not is shown, and nothing is claimed of it. */
  readonly sure: boolean;
  /** Whether an officer said so. */
  readonly said: boolean;
}

/** Which indicator is which, one to one. */
export interface Matching {
  /** In the order of the form. */
  readonly pairs: readonly Pair[];
  /** Indicators of the form that the table does not have. */
  readonly added: readonly number[];
  /** Indicators of the table that the form does not have. */
  readonly leftOut: readonly number[];
}

/** What an officer said of one row: which indicator of the table it is, or that it is none of them. */
export interface PairSaid {
  readonly indicator: string;
  readonly other: string | null;
}

/**
 * Matches the indicators of a form with those of a table beside it, by name and level, so that all
 * pairs together are the most alike. It hangs on what the rows say, not on their order or numbering.
 */
export function matchIndicators(
  form: readonly Indicator[],
  table: readonly Indicator[],
  said: readonly PairSaid[] = [],
): Matching {
  const [mine, theirs] = [inOwnOrder(form), inOwnOrder(table)];
  const likeness = mine.map((i) => theirs.map((k) => saidOr(i.indicator, k.indicator, said)));
  const chosen = bestAssignment(likeness.map((row) => row.map(({ gain }) => gain)));
  const pairs = chosen.flatMap((column, row): Pair[] => {
    const [one, other] = [mine[row], theirs[column ?? -1]];
    if (column === null || !one || !other) return [];
    const rivals = [...(likeness[row] ?? []), ...likeness.flatMap((of) => of[column] ?? [])];
    const own = likeness[row]?.[column] ?? NOTHING;
    const isSaid = own.name === SAID.name;
    const sure = isSaid || isSure(own, rivals);
    return [{ indicator: one.index, other: other.index, sure, said: isSaid }];
  });
  const has = (key: 'indicator' | 'other', index: number) =>
    pairs.some((one) => one[key] === index);
  return {
    pairs: pairs.sort((a, b) => a.indicator - b.indicator),
    added: form.flatMap((_, i) => (has('indicator', i) ? [] : [i])),
    leftOut: table.flatMap((_, i) => (has('other', i) ? [] : [i])),
  };
}

/** Less alike than this and two names have nothing to do with each other. */
const LEAST = 500;
const SAID: Likeness = { name: 100_000, gain: 100_000 };
const NOTHING: Likeness = { name: 0, gain: 0 };

function saidOr(one: Indicator, other: Indicator, said: readonly PairSaid[]): Likeness {
  const about = said.find(({ indicator }) => isCalled(one, indicator));
  if (about) return about.other !== null && isCalled(other, about.other) ? SAID : NOTHING;
  if (said.some((row) => row.other !== null && isCalled(other, row.other))) return NOTHING;
  const likeness = likenessOf(one, other);
  return likeness.name < LEAST ? NOTHING : likeness;
}

function isCalled(indicator: Indicator, name: string): boolean {
  return comparedName(indicator) === plainIndicator(name);
}

/** One name beyond doubt; of namesakes the one whose target and weight agree best. A name that only resembles is a question. */
function isSure(own: Likeness, rivals: readonly Likeness[]): boolean {
  return own.name >= SAME_NAME && rivals.every(({ gain }) => gain <= own.gain);
}

/** The same name, at another level at most. */
const SAME_NAME = 940;

/** Indicators with their indexes, in an order that hangs on what they say alone. */
function inOwnOrder(indicators: readonly Indicator[]) {
  const keyOf = (one: Indicator) =>
    [
      comparedName(one),
      one.level1?.text ?? '',
      one.level2?.text ?? '',
      one.target?.joined ?? '',
      one.weight?.text ?? '',
    ].join('\n');
  return indicators
    .map((indicator, index) => ({ indicator, index, key: keyOf(indicator) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
}
