import { reviewSheet } from '../../../src/review';
import { type Chance, chanceOf } from '../chance';
import type { Review } from '../judge';
import type { Bounds } from '../run';
import { amongFaults } from './among';
import { blankFaults } from './blank';
import { changedFaults } from './changed';
import type { DrawnFault } from './drawn-fault';
import type { DrawnForm } from './draw-form';
import { drawSheet } from './draw-sheet';
import { identityFaults } from './identities';
import { rightFaults } from './right';
import { stretchedFaults } from './stretched';
import { wrongFaults } from './wrong';

export interface DrawnFailure {
  readonly seed: number;
  readonly index: number;
  readonly fault: DrawnFault;
  /** The form as drawn, every figure right: a row a line, `|` between its cells. */
  readonly form: string;
}

/** Draws the forms of a seed from a number on, and asks of each what no review may say or leave out. */
export function fuzzDrawn(
  seed: number,
  { from, count }: Omit<Bounds, 'keep'>,
  review?: Review,
): DrawnFailure[] {
  return Array.from({ length: count }, (_, n) => from + n).flatMap((index) =>
    failuresOf(seed, index, review),
  );
}

type Identity = (form: DrawnForm, chance: Chance, review: Review) => DrawnFault[];

const IDENTITIES: readonly Identity[] = [() => [], identityFaults, stretchedFaults];

function failuresOf(seed: number, index: number, review: Review = reviewSheet): DrawnFailure[] {
  const chance = chanceOf(seed, index);
  const form = drawSheet(chance);
  const judges = [
    () => rightFaults(form, review),
    () => wrongFaults(form, chance, review),
    () => blankFaults(form, chance, review),
    // more forms find more than more reviews of one
    () => chance.pick(IDENTITIES)(form, chance, review),
    () => amongFaults(form, review),
    () => changedFaults(form, chance, review),
  ];
  const faults = judges.flatMap((judge) => judged(judge));
  return faults.map((fault) => ({ seed, index, fault, form: asLines(form) }));
}

function judged(judge: () => DrawnFault[]): DrawnFault[] {
  try {
    return judge();
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return [{ kind: 'crash', detail: stack.split('\n').slice(0, 3).join(' ') }];
  }
}

function asLines({ grid }: DrawnForm): string {
  const lines = grid.cells.map((row) => row.map(({ text }) => text).join('|'));
  return lines.join('\n');
}
