import { placeOf } from '../slide';
import type { ColumnMap } from './choose-columns';
import type { Grid } from '../evidence/grid';
import {
  type Block,
  isWordMeasuredInFigures,
  levelCells,
  type Placement,
  placeRow,
} from './place-row';

/** A row's placement judged by the habits of its block; with a fit below 2 it is hardly an indicator. */
export type AlignedRow = Omit<Placement, 'oddLevels'>;

/** What the rows of a block have in common, learnt from those that fit their header as they stand. */
export interface RowHabits {
  /** Share of rows whose score is filled: 0 where scores were blanked. */
  readonly scored: number;
  /** Share of level cells that hold a usual 一级指标 or 二级指标. */
  readonly usualLevels: number;
  /** Share of rows that print points of their own. */
  readonly weighed: number;
  /** The shift of the row above. */
  readonly shiftAbove: number;
}

const NO_HABITS: RowHabits = { scored: 0, usualLevels: 0, weighed: 0, shiftAbove: 0 };

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
  /** By row and shift: looked at once to learn the habits, and once more under them. */
  readonly #placements = new Map<number, Map<number, Placement>>();

  constructor(grid: Grid, block: Block) {
    this.#grid = grid;
    this.#block = block;
  }

  /** Learns the habits of the block from those of the rows that stand under their header. */
  habitsOf(rows: readonly number[]): RowHabits {
    const straight = rows
      .map((row) => this.align(row, NO_HABITS))
      .filter(
        ({ shift, fit, cells }) => shift === 0 && fit >= 4 && !isWordMeasuredInFigures(cells),
      );
    const scores = straight.map(({ cells }) => cells.get('score'));
    const weights = straight.map(({ cells }) => cells.get('weight'));
    const levels = straight.flatMap(({ row }) => levelCells(this.#grid, row, this.#block, 0));
    return {
      scored: share(scores, (cell) => !!cell && !cell.blank),
      usualLevels: share(
        levels.filter((cell) => cell.wordy),
        (cell) => cell.says.level,
      ),
      weighed: straight.length < 2 ? 0 : share(weights, (cell) => cell?.number != null),
      shiftAbove: 0,
    };
  }

  /** The cells of a row where they suit their fields best. */
  align(row: number, habits: RowHabits): AlignedRow {
    const straight = judged(this.#placedAt(row, 0), habits);
    const above = habits.shiftAbove;
    const needed = above === 0 ? STANDS : STANDS_AFTER_SLIDE;
    if (straight.fit + needed > bestShifted(this.#block.columns)) return straight;
    const slid = SHIFTS.map((shift) => judged(this.#placedAt(row, shift), habits));
    return placeOf(straight, slid, { stands: STANDS, above });
  }

  #placedAt(row: number, shift: number): Placement {
    const ofRow = this.#placements.get(row) ?? new Map<number, Placement>();
    const placed = ofRow.get(shift) ?? placeRow(this.#grid, row, this.#block, shift);
    this.#placements.set(row, ofRow.set(shift, placed));
    return placed;
  }
}

function judged(placement: Placement, { scored, usualLevels }: RowHabits): AlignedRow {
  const { row, shift, cells, oddLevels } = placement;
  const unscored = cells.get('score')?.blank ? 1.5 * scored : 0;
  return { row, shift, cells, fit: placement.fit - unscored - 2 * usualLevels * oddLevels };
}

/** The best fit a row shifted by one column could have: a text, a measure, a phrase, a weight, a score and a reason. */
function bestShifted(columns: ColumnMap): number {
  const extra = (columns.has('operator') ? 2 : 0) + (columns.has('target-unit') ? 0.5 : 0);
  return 3 + 2 + 2 + 2 + 0.5 + 1 - 1.5 + extra;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
