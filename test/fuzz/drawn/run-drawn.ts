import { reviewSheet } from '../../../src/review';
import { chanceOf } from '../chance';
import type { Review } from '../judge';
import type { Bounds } from '../run';
import { blankFaults } from './blank';
import type { DrawnFault } from './drawn-fault';
import { drawForm, type DrawnForm } from './draw-form';
import { rightFaults } from './right';
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

function failuresOf(seed: number, index: number, review: Review = reviewSheet): DrawnFailure[] {
  const chance = chanceOf(seed, index);
  const form = drawForm(chance);
  const judges = [
    () => rightFaults(form, review),
    () => wrongFaults(form, chance, review),
    () => blankFaults(form, chance, review),
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
