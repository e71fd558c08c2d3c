import type { Band, Grid } from './grid';

/** Columns of a band, one at least, from left to right. */
export type Columns = readonly [number, ...number[]];

/**
 * The columns of a block that hold anything. Rows slide over these: a spacer column that nobody
 * fills is no step, wherever it was put in.
 */
export class UsedColumns {
  /** The first of them; 0 where there is none. */
  readonly left: number;
  /** The last of them; -1 where there is none. */
  readonly right: number;
  readonly #columns: readonly number[];
  /** For each column from the first of them to the last how many lie left of it. */
  readonly #before: readonly number[];

  constructor(columns: Iterable<number>) {
    const sorted = [...Uint32Array.from(new Set(columns)).sort()];
    this.#columns = sorted;
    this.#before = countsBefore(sorted);
    this.left = sorted[0] ?? 0;
    this.right = sorted.at(-1) ?? -1;
  }

  /** The column some steps to the right of another, to the left when negative. */
  beside(column: number, steps: number): number {
    if (steps === 0) return column;
    const columns = this.#columns;
    const index = this.#indexOf(column) + steps;
    const found = columns[index];
    if (found !== undefined) return found;
    const last = columns.length - 1;
    return index < 0 ? (columns[0] ?? column) + index : (columns[last] ?? column) + index - last;
  }

  /** The columns as many steps beside those of a band, from left to right. */
  allBeside({ left, right }: Band, steps: number): Columns {
    const beside: [number, ...number[]] = [this.beside(left, steps)];
    for (let column = left + 1; column <= right; column++) beside.push(this.beside(column, steps));
    return beside;
  }

  /** How many steps the second column is to the right of the first. */
  stepsBetween(from: number, to: number): number {
    return this.#indexOf(to) - this.#indexOf(from);
  }

  #indexOf(column: number): number {
    return column < this.left ? 0 : (this.#before[column - this.left] ?? this.#columns.length);
  }
}

function countsBefore(columns: readonly number[]): number[] {
  const counts: number[] = [];
  const first = columns[0] ?? 0;
  for (const [i, column] of columns.entries()) {
    while (counts.length <= column - first) counts.push(i);
  }
  return counts;
}

/** The columns of some rows that hold anything, together with those of their header cells. */
export function usedColumns(
  grid: Grid,
  rows: readonly number[],
  band: Band,
  headers: readonly { readonly column: number }[],
): UsedColumns {
  const columns = new Set<number>();
  for (const { column } of headers) columns.add(column);
  for (const row of rows) for (const { column } of grid.filled(row, band)) columns.add(column);
  return new UsedColumns(columns);
}
