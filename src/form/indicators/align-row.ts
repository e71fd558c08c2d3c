import { placeOf } from '../slide';
import { BestShifted } from './best-shifted';
import type { Grid } from '../evidence/grid';
import type { Block } from './place-plan';
import { isWordMeasuredInFigures, levelCells, type Placement, placeRow } from './place-row';

/** A row's placement judged by the habits of its block; with a fit below 2 it is hardly an indicator. */
export type AlignedRow = Omit<Placement, 'oddLevels' | 'isPercentage'>;

/** What the rows of a block have in common, learnt from those that fit their header as they stand. */
export interface RowHabits {
  /** Share of rows whose score is filled: 0 where scores were blanked. */
  readonly scored: number;
  /** Share of level cells that hold a usual 一级指标 or 二级指标. */
  readonly usualLevels: number;
  /** Share of rows that print points of their own. */
  readonly weighed: number;
  /** Whether rows print points, and at most a third of them, which may have slid, a percentage there. */
  readonly isPlainlyWeighed: boolean;
  /** The shift of the row above. */
  readonly shiftAbove: number;
}

const NO_HABITS: RowHabits = {
  scored: 0,
  usualLevels: 0,
  weighed: 0,
  isPlainlyWeighed: false,
  shiftAbove: 0,
};

/** What standing under its header says for a row, and how little is left of it where the row above slid. */
const STANDS = 3;
const STANDS_AFTER_SLIDE = 1;
const SHIFTS = [-1, -2, 1, -3, 2];

/**
 * Finds the cells of the indicator rows of a block. Rows printed some columns to the left or right
 * of their header are recognised by their name, target, result, weight and reason; a blank score
 * tells nothing where scores are blank throughout.
 */
export class RowAligner {
  readonly #grid: Grid;
  readonly #block: Block;
  /** By shift and row: looked at once to learn the habits, and once more under them. */
  readonly #placements: Record<number, Map<number, Placement>> = {};
  readonly #bestShifted: BestShifted;

  constructor(grid: Grid, block: Block) {
    this.#grid = grid;
    this.#block = block;
    this.#bestShifted = new BestShifted(block.columns);
  }

  /** Learns the habits of the block from those of the rows that stand under their header. */
  habitsOf(rows: readonly number[]): RowHabits {
    let straight = 0;
    let scored = 0;
    let weighed = 0;
    let percentages = 0;
    let levels = 0;
    let usual = 0;
    for (const row of rows) {
      const { cells, fit, isPercentage } = this.#placedAt(row, 0);
      if (fit < 4 || isWordMeasuredInFigures(cells)) continue;
      if (this.align(row, NO_HABITS).shift !== 0) continue;
      straight += 1;
      if (cells.get('score')?.blank === false) scored += 1;
      if (cells.get('weight')?.number != null) weighed += 1;
      if (isPercentage) percentages += 1;
      for (const cell of levelCells(this.#grid, row, this.#block, 0)) {
        if (!cell.wordy) continue;
        levels += 1;
        if (cell.says.level) usual += 1;
      }
    }
    return {
      scored: straight === 0 ? 0 : scored / straight,
      usualLevels: levels === 0 ? 0 : usual / levels,
      weighed: straight < 2 ? 0 : weighed / straight,
      isPlainlyWeighed: weighed > 2 && percentages * 3 <= weighed,
      shiftAbove: 0,
    };
  }

  /** The cells of a row where they suit their fields best. */
  align(row: number, habits: RowHabits): AlignedRow {
    const straight = judged(this.#placedAt(row, 0), habits);
    const above = habits.shiftAbove;
    const needed = above === 0 ? STANDS : STANDS_AFTER_SLIDE;
    const least = straight.fit + needed;
    if (least > this.#bestShifted.most || least > this.#bestBeside(row)) return straight;
    if (this.#isHeldAbove(straight)) return straight;
    const slid = SHIFTS.map((shift) => judged(this.#placedAt(row, shift), habits));
    return placeOf(straight, slid, { stands: STANDS, above });
  }

  /** A row under its headers, whether or not it fits better beside them. */
  straight(row: number, habits: RowHabits): AlignedRow {
    return judged(this.#placedAt(row, 0), habits);
  }

  /** Whether 分值 of a row is merged with that of one above, which has its 得分 as well: it stands under its headers as that does. */
  #isHeldAbove({ row, cells }: AlignedRow): boolean {
    const [weight, score] = [cells.get('weight'), cells.get('score')];
    if (!weight || weight.span.top >= row || !score?.blank) return false;
    const { top } = weight.span;
    const held = [weight, score].map(({ column }) => this.#grid.at(top, column).number);
    return !held.includes(null);
  }

  /** How well a row could fit beside its headers; what is merged over several rows fills those that hold nothing themselves. */
  #bestBeside(row: number): number {
    if (this.#grid.hasMerges(row)) return this.#bestShifted.most;
    return this.#bestShifted.of(this.#grid.filled(row, this.#block));
  }

  /** The places of a row under a shift; under none they are looked at again once the habits are known. */
  #placedAt(row: number, shift: number): Placement {
    const placements = this.#placements[shift] ?? new Map<number, Placement>();
    this.#placements[shift] = placements;
    const known = placements.get(row);
    if (known) return known;
    const placed = placeRow(this.#grid, row, this.#block, shift);
    placements.set(row, placed);
    return placed;
  }
}

/** What a blank score says against a row among scored ones; beside its headers it would be a second fault. */
const UNSCORED = 1.5;
const UNSCORED_BESIDE = 3.5;

/** What 95% under 分值 says against a row where all others print plain points: rather a result beside its place. */
const PERCENTAGE = 5;

function judged(placement: Placement, habits: RowHabits): AlignedRow {
  const { scored, usualLevels, isPlainlyWeighed } = habits;
  const { row, shift, cells, oddLevels } = placement;
  const unscored = cells.get('score')?.blank
    ? scored * (shift === 0 ? UNSCORED : UNSCORED_BESIDE)
    : 0;
  const isOdd = isPlainlyWeighed && placement.isPercentage;
  const odd = (isOdd ? PERCENTAGE : 0) + 2 * usualLevels * oddLevels;
  return { row, shift, cells, fit: placement.fit - unscored - odd };
}
