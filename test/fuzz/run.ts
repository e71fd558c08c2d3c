import { type Case, Cases, mutated, PER_FORM } from './cases';
import { type Grid, type KeptGrid, kept } from './grid';
import { type Asked, type Fault, faultsOf, neighbourFaults, requestAt, type Review } from './judge';
import { reduced } from './reduce';
import { fileFaults } from './through-file';

/** One in so many cases goes through a real file, which takes several times as long as a review. */
const PER_FILE = 10;
/** One in so many cases is reviewed moved, another surrounded: more forms find more than more reviews of one. */
const PER_PLACE = 4;

export interface Failure {
  readonly seed: number;
  readonly index: number;
  readonly standard: string;
  readonly fault: Fault;
  readonly grid: KeptGrid;
}

export interface Outcome {
  readonly cases: number;
  /** How many cases failed, by the kind of fault. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first of each kind, reduced. */
  readonly failures: readonly Failure[];
}

export interface Bounds {
  readonly from: number;
  readonly count: number;
  /** How many failures of a kind are reduced and kept. */
  readonly keep?: number;
}

/** Judges the cases of a seed, from a number on. */
export async function fuzz(
  seed: number,
  { from, count, keep = 1 }: Bounds,
  review?: Review,
): Promise<Outcome> {
  const cases = new Cases(seed);
  const counts: Record<string, number> = {};
  const failures: Failure[] = [];
  for (let index = from; index < from + count; index++) {
    const one = cases.at(index);
    for (const fault of firstOfKind(await faultsIn(mutated(one), index, review))) {
      counts[fault.kind] = (counts[fault.kind] ?? 0) + 1;
      if (counts[fault.kind]! > keep) continue;
      failures.push(failureOf(seed, index, one, fault));
    }
  }
  return { cases: count, counts, failures };
}

async function faultsIn(grid: Grid, index: number, review?: Review): Promise<Fault[]> {
  const [, standard] = requestAt(index);
  const faults =
    index % PER_FORM === 0
      ? neighbourFaults(grid, standard, review)
      : faultsOf(grid, standard, askedOf(index), review);
  if (faults.length > 0 || index % PER_FILE !== 1) return faults;
  return fileFaults(grid, standard, review);
}

/** Scattered, so that no standard and no form is always asked the same. */
function askedOf(index: number): Asked {
  const turn = (Math.imul(index, 0x9e3779b1) >>> 8) % PER_PLACE;
  return { moved: turn === 0, surrounded: turn === 1 };
}

function failureOf(seed: number, index: number, one: Case, fault: Fault): Failure {
  const [id, standard] = requestAt(index);
  const same = (grid: Grid) => faultsOf(grid, standard).find(({ kind }) => kind === fault.kind);
  const grid = fault.kind === 'file' ? mutated(one) : reduced(one, (each) => !!same(each));
  return { seed, index, standard: id, fault: same(grid) ?? fault, grid: kept(grid) };
}

function firstOfKind(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [fault.kind, fault])).values()];
}
