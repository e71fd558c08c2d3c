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
  const best = heaviest(claims, ordered);
  const others = new Map(
    best.claims.map((taken) => [
      taken.field as One['field'],
      heaviest(
        claims.filter((claim) => claim !== taken),
        ordered,
      ),
    ]),
  );
  const second = [...others.values()].reduce(heavier, NOTHING);
  const isSettled = best.whole && [...others.values()].every(({ whole }) => whole);
  const distanceOf = (field: One['field']) =>
    isSettled ? best.weight - (others.get(field)?.weight ?? best.weight) : 0;
  return {
    best: byField(best),
    second: byField(second),
    distance: isSettled ? best.weight - second.weight : 0,
    distanceOf,
  };
}

interface Reading<One> {
  readonly claims: readonly One[];
  readonly weight: number;
  /** Whether every other reading was tried, or could be left out. */
  readonly whole: boolean;
}

const NOTHING: Reading<never> = { claims: [], weight: 0, whole: true };

function heavier<One>(a: Reading<One>, b: Reading<One>): Reading<One> {
  return b.weight > a.weight ? b : a;
}

function byField<One extends Claim>({ claims }: Reading<One>): Map<One['field'], One> {
  return new Map(claims.map((claim) => [claim.field, claim]));
}

/**
 * Readings tried before a search is given up: a header of words takes some dozens, and one that has not
 * settled by then can be read in so many ways that none is certain.
 */
const MOST_TRIED = 2_000;

/** The heaviest reading, by trying the claims of each field in turn as far as they could still beat it. */
function heaviest<One extends Claim>(claims: readonly One[], ordered: boolean): Reading<One> {
  const fields = rivalsByField(claims);
  const hopes = hopesFrom(fields);
  let best: Reading<One> = NOTHING;
  let tried = 0;
  const takenCells = new Set<number>();
  const taken: One[] = [];
  const search = (index: number, weight: number, after: number): void => {
    if (weight > best.weight) best = { claims: [...taken], weight, whole: true };
    if (weight + (hopes[index] ?? 0) <= best.weight || ++tried > MOST_TRIED) return;
    for (const claim of fields[index]!) {
      const keys = claim.cells.map(keyOf);
      if (keys.some((key) => takenCells.has(key) || (ordered && key <= after))) continue;
      keys.forEach((key) => takenCells.add(key));
      taken.push(claim);
      search(index + 1, weight + claim.weight, ordered ? Math.max(after, ...keys) : after);
      taken.pop();
      keys.forEach((key) => takenCells.delete(key));
    }
    search(index + 1, weight, after);
  };
  search(0, 0, -1);
  return tried > MOST_TRIED ? { ...best, whole: false } : best;
}

/** The claims of each field, the heaviest first; those that nothing speaks for left out. */
function rivalsByField<One extends Claim>(claims: readonly One[]): One[][] {
  const fields = new Map<string, One[]>();
  for (const claim of claims) {
    if (claim.weight <= 0) continue;
    const rivals = fields.get(claim.field);
    if (rivals) rivals.push(claim);
    else fields.set(claim.field, [claim]);
  }
  return [...fields.values()].map((rivals) => rivals.sort((a, b) => b.weight - a.weight));
}

/** For each field the most that it and those after it could weigh. */
function hopesFrom(fields: readonly (readonly Claim[])[]): number[] {
  return fields.reduceRight<number[]>(
    (hopes, [first]) => [(hopes[0] ?? 0) + (first?.weight ?? 0), ...hopes],
    [],
  );
}

/** Cells in reading order. */
function keyOf({ row, column }: CellAddress): number {
  return row * COLUMNS + column;
}

/** More columns than a sheet has. */
const COLUMNS = 100_000;
