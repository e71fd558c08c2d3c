import fc from 'fast-check';
import { STANDARDS } from '../../src/standards';
import { blanked, correctModel } from '../acceptance/correct-model';
import { printForm, printStyle } from '../acceptance/print-form';
import { LAYOUTS } from '../acceptance/printed-layout';
import { paperOf } from '../acceptance/paper';
import { Chance, chanceOf } from './chance';
import { type Grid, gridOf } from './grid';
import { type Mutation, MUTATIONS } from './mutations';

/** A form and what is done to it, all of it told by two numbers. */
export interface Case {
  readonly base: Grid;
  readonly steps: readonly Step[];
}

/** One change with the draws of its own, so that others can be left out. */
export interface Step {
  readonly mutation: Mutation;
  readonly seed: number;
}

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const MOST_STEPS = 5;
/** How many cases of a run share a form: drawing one takes as long as a dozen reviews. */
export const PER_FORM = 16;

/** The cases of a run, each told by the run's seed and its own number. */
export class Cases {
  readonly #seed: number;
  #drawn: { readonly number: number; readonly grid: Grid } | null = null;

  constructor(seed: number) {
    this.#seed = seed;
  }

  at(index: number): Case {
    const chance = chanceOf(this.#seed, index);
    // the first of a form is the form itself
    const count = index % PER_FORM === 0 ? 0 : 1 + chance.below(MOST_STEPS);
    const steps = Array.from({ length: count }, (): Step => ({
      mutation: chance.pick(MUTATIONS),
      seed: chance.below(2 ** 31),
    }));
    return { base: this.#form(Math.floor(index / PER_FORM)), steps };
  }

  #form(number: number): Grid {
    if (this.#drawn?.number !== number) {
      this.#drawn = { number, grid: gridOf(formAt(number, this.#seed)) };
    }
    return this.#drawn.grid;
  }
}

/** Reference tables and drawn forms in turn. */
function formAt(number: number, seed: number) {
  const table = TABLES[number % 3 === 0 ? (number / 3) % TABLES.length : -1];
  if (table !== undefined) return paperOf(table).sheet();
  const layout = LAYOUTS[number % LAYOUTS.length]!;
  const standard = STANDARDS[number % STANDARDS.length]!;
  const drawn = fc.tuple(correctModel(standard, layout), printStyle(), fc.boolean());
  const sample = fc.sample(drawn, { seed: seed * 1_000_003 + number, numRuns: 1 });
  const [model, style, isBlank] = sample[0]!;
  return printForm(isBlank ? blanked(model) : model, layout, { ...style, percentCells: false })
    .sheet;
}

export function mutated({ base, steps }: Case): Grid {
  return steps.reduce((grid, { mutation, seed }) => mutation(grid, new Chance(seed)), base);
}
