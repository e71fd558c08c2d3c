import type { RowReading } from '../form';
import type { Grid } from '../evidence/grid';

/** Which columns number the rows of a block: figures that only rise from row to row. Each is looked at once. */
export class NumberedColumns {
  readonly #grid: Grid;
  readonly #rows: readonly RowReading[];
  readonly #known = new Map<number, boolean>();

  /** @param rows those of the block, from the top down; only indicators are numbered */
  constructor(grid: Grid, rows: readonly RowReading[]) {
    this.#grid = grid;
    this.#rows = rows;
  }

  has(column: number): boolean {
    const known = this.#known.get(column) ?? this.#rises(column);
    this.#known.set(column, known);
    return known;
  }

  #rises(column: number): boolean {
    let last = Number.NEGATIVE_INFINITY;
    for (const { row, kind } of this.#rows) {
      if (kind !== 'indicator') continue;
      const { number } = this.#grid.at(row, column);
      if (number === null) continue;
      if (number <= last) return false;
      last = number;
    }
    return true;
  }
}
