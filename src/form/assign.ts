import type { CellAddress } from '../sheet';

/*
 * One scale for all evidence, in which a label that names a field and nothing else says 10 and an officer's
 * own word more than all else together. The look of a cell says from -4, hardly this field, to 3; a step
 * beside a header costs 1.5. What tells two readings apart by less than 1 settles nothing.
 */

/** What a person said outweighs whatever else a form shows. */
export const AS_SAID = 300;
/** What a label that names a field and nothing else says for it. */
export const LABEL = 10;
/** What words or a place say that tell one of several rivals. */
export const TOLD = 3;
/** The distance from which on a reading is settled: below it a person is asked. */
export const SETTLED = 1;

/** What a label says that names a field that surely (0 to 1): one in words only put together like it too little for a habit of words to make up. */
export function labelWeight({ confidence }: { readonly confidence: number }): number {
  return LABEL * confidence - (confidence < 1 ? TOLD : 0);
}

/** That some cells hold a field, and how much speaks for it. */
export interface Claim<Field extends string = string> {
  readonly field: Field;
  /** The cells it takes: no two claims of a reading share one. */
  readonly cells: readonly CellAddress[];
  /** How much speaks for it, in the scale above; what is not above 0 is never read so. */
  readonly weight: number;
}

/** The best reading of some claims, and how far the others lie from it. */
export interface Assignment<One extends Claim> {
  /** The claim of each field that is read. */
  readonly best: ReadonlyMap<One['field'], One>;
  readonly second: ReadonlyMap<One['field'], One>;
  /** How much more speaks for the best reading than for the second; 0 where two do equally well. */
  readonly distance: number;
  /** The same for one field: how much a reading loses that does not take its best claim; 0 where it has none. */
  readonly distanceOf: (field: One['field']) => number;
}

/**
 * The reading for which most speaks: each field at most once, each cell at most once, and, where the
 * fields are `ordered`, from left to right as their first claims come. Of equal readings the one whose
 * claims come first is the best.
 */
export function assign<One extends Claim>(
  claims: readonly One[],
  { ordered = false }: { readonly ordered?: boolean } = {},
): Assignment<One> {
  const fields = rivalsByField(claims);
  const chosen: Chosen<One>[] = [];
  // what the one group reads says nothing of what another does
  for (const group of ordered ? [fields] : groupsOf(fields)) chooseWithin(group, ordered, chosen);
  return new Assigned(fields, chosen);
}

/** The claims of one field that something speaks for, in the order they came. */
interface Rivals<One> {
  readonly field: string;
  readonly claims: [One, ...One[]];
}

/** The claim a field is read by, and what the fields around it are read by without it. */
interface Chosen<One> {
  readonly claim: One;
  readonly instead: readonly One[];
  /** How much less speaks for that reading. */
  readonly loss: number;
  /** Whether every other reading was tried, or could be left out. */
  readonly whole: boolean;
  readonly group: readonly Rivals<One>[];
}

class Assigned<One extends Claim> implements Assignment<One> {
  readonly best = new Map<One['field'], One>();
  readonly distanceOf: (field: One['field']) => number;
  readonly #chosen: readonly Chosen<One>[];
  readonly #isSettled: boolean;

  constructor(fields: readonly Rivals<One>[], chosen: readonly Chosen<One>[]) {
    const losses = new Map<string, number>();
    const claims = new Map<string, One>();
    let isSettled = true;
    for (const { claim, loss, whole } of chosen) {
      claims.set(claim.field, claim);
      losses.set(claim.field, loss);
      isSettled &&= whole;
    }
    for (const { field } of fields) {
      const claim = claims.get(field);
      if (claim) this.best.set(claim.field, claim);
    }
    this.#chosen = chosen;
    this.#isSettled = isSettled;
    this.distanceOf = (field) => (isSettled ? (losses.get(field) ?? 0) : 0);
  }

  get second(): ReadonlyMap<One['field'], One> {
    const nearest = this.#nearest();
    if (!nearest) return new Map();
    const others = [...this.best.values()].filter(
      ({ field }) => !nearest.group.some((one) => one.field === field),
    );
    return new Map([...others, ...nearest.instead].map((claim) => [claim.field, claim]));
  }

  get distance(): number {
    return this.#isSettled ? (this.#nearest()?.loss ?? 0) : 0;
  }

  /** The claim that is missed least. */
  #nearest(): Chosen<One> | null {
    let nearest: Chosen<One> | null = null;
    for (const one of this.#chosen) if (!nearest || one.loss < nearest.loss) nearest = one;
    return nearest;
  }
}

function rivalsByField<One extends Claim>(claims: readonly One[]): Rivals<One>[] {
  const fields = new Map<string, Rivals<One>>();
  for (const claim of claims) {
    if (claim.weight <= 0) continue;
    const rivals = fields.get(claim.field);
    if (rivals) rivals.claims.push(claim);
    else fields.set(claim.field, { field: claim.field, claims: [claim] });
  }
  return [...fields.values()];
}

/** The fields in groups, of which none wants a cell that another does. */
function groupsOf<One extends Claim>(fields: readonly Rivals<One>[]): Iterable<Rivals<One>[]> {
  const numbered: Numbered<One>[] = [];
  const wantedBy = new Map<number, Numbered<One>>();
  for (const [number, field] of fields.entries()) {
    const own = { field, number };
    numbered.push(own);
    for (const { cells } of field.claims) {
      for (const { row, column } of cells) {
        const key = row * COLUMNS + column;
        const other = wantedBy.get(key);
        if (!other) wantedBy.set(key, own);
        else if (other.number !== own.number) join(numbered, other.number, own.number);
      }
    }
  }
  const groups = new Map<number, Rivals<One>[]>();
  for (const { field, number } of numbered) {
    const group = groups.get(number);
    if (group) group.push(field);
    else groups.set(number, [field]);
  }
  return groups.values();
}

/** A field with the number of its group. */
interface Numbered<One> {
  readonly field: Rivals<One>;
  number: number;
}

function join(numbered: readonly Numbered<unknown>[], one: number, other: number): void {
  for (const each of numbered) if (each.number === other) each.number = one;
}

function chooseWithin<One extends Claim>(
  group: readonly Rivals<One>[],
  ordered: boolean,
  chosen: Chosen<One>[],
): void {
  const [alone, ...others] = group;
  if (alone && others.length === 0) {
    chosen.push(heaviestOf(alone, group));
    return;
  }
  const fields = group.map(byWeight);
  const best = heaviest(fields, ordered, null);
  for (const claim of best.claims) {
    const without = heaviest(fields, ordered, claim);
    const whole = best.whole && without.whole;
    const loss = best.weight - without.weight;
    chosen.push({ claim, instead: without.claims, loss, whole, group });
  }
}

/** A field that nobody disputes a cell of is read by its heaviest claim. */
function heaviestOf<One extends Claim>(
  { claims }: Rivals<One>,
  group: readonly Rivals<One>[],
): Chosen<One> {
  let [best] = claims;
  let next: One | null = null;
  for (const claim of claims.slice(1)) {
    if (claim.weight > best.weight) [best, next] = [claim, best];
    else if (!next || claim.weight > next.weight) next = claim;
  }
  const loss = best.weight - (next?.weight ?? 0);
  return { claim: best, instead: next ? [next] : [], loss, whole: true, group };
}

interface Reading<One> {
  readonly claims: readonly One[];
  readonly weight: number;
  /** Whether every other reading was tried, or could be left out. */
  readonly whole: boolean;
}

/**
 * Readings tried before a search is given up: a header of words takes some dozens, and one that has not
 * settled by then can be read in so many ways that none is certain.
 */
const MOST_TRIED = 2_000;

/** The heaviest reading without one claim, by trying the claims of each field in turn as far as they could still beat it. */
function heaviest<One extends Claim>(
  fields: readonly (readonly Rival<One>[])[],
  ordered: boolean,
  without: One | null,
): Reading<One> {
  const hopes = hopesFrom(fields);
  let best: Reading<One> = { claims: [], weight: 0, whole: true };
  let tried = 0;
  const taken: Rival<One>[] = [];
  const search = (index: number, weight: number, after: number): void => {
    if (weight > best.weight)
      best = { claims: taken.map(({ claim }) => claim), weight, whole: true };
    const rivals = fields[index];
    if (!rivals || weight + (hopes[index] ?? 0) <= best.weight || ++tried > MOST_TRIED) return;
    for (const rival of rivals) {
      if (rival.claim === without || isTaken(rival, taken)) continue;
      if (ordered && rival.first <= after) continue;
      taken.push(rival);
      search(index + 1, weight + rival.claim.weight, ordered ? rival.last : after);
      taken.pop();
    }
    search(index + 1, weight, after);
  };
  search(0, 0, -1);
  return tried > MOST_TRIED ? { ...best, whole: false } : best;
}

/** A claim with the places of its cells in reading order. */
interface Rival<One> {
  readonly claim: One;
  readonly keys: readonly number[];
  readonly first: number;
  readonly last: number;
}

function isTaken({ keys }: Rival<unknown>, taken: readonly Rival<unknown>[]): boolean {
  for (const other of taken) for (const key of keys) if (other.keys.includes(key)) return true;
  return false;
}

/** The claims of a field, the heaviest first. */
function byWeight<One extends Claim>({ claims }: Rivals<One>): Rival<One>[] {
  const rivals: Rival<One>[] = [];
  for (const claim of claims) {
    const keys: number[] = [];
    for (const { row, column } of claim.cells) keys.push(row * COLUMNS + column);
    const rival = { claim, keys, first: Math.min(...keys), last: Math.max(-1, ...keys) };
    let at = rivals.length;
    while ((rivals[at - 1]?.claim.weight ?? Number.POSITIVE_INFINITY) < claim.weight) at -= 1;
    rivals.splice(at, 0, rival);
  }
  return rivals;
}

/** For each field the most that it and those after it could weigh. */
function hopesFrom(fields: readonly (readonly Rival<Claim>[])[]): number[] {
  const hopes: number[] = [];
  let hope = 0;
  for (let i = fields.length - 1; i >= 0; i--) {
    hope += fields[i]?.[0]?.claim.weight ?? 0;
    hopes[i] = hope;
  }
  return hopes;
}

/** More columns than a sheet has. */
const COLUMNS = 100_000;
