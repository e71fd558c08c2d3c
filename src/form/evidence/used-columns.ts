import type { Band, Grid } from './grid';

/**
 * The columns of a block that hold anything. Rows slide over these: a spacer column that nobody
 * fills is no step, wherever it was put in.
 */
export class UsedColumns {
  readonly #columns: readonly number[];
  /** For each column up to the last of them how many lie left of it. */
  readonly #before: readonly number[];

  constructor(columns: Iterable<number>) {
    this.#columns = [...new Set(columns)].sort((a, b) => a - b);
    this.#before = countsBefore(this.#columns);
  }

  /** The first of them; 0 where there is none. */
  get left(): number {
    return this.#columns[0] ?? 0;
  }

  /** The last of them; -1 where there is none. */
  get right(): number {
    return this.#columns.at(-1) ?? -1;
  }

  /** The column some steps to the right of another, to the left when negative. */
  beside(column: number, steps: number): number {
    if (steps === 0) return column;
    const index = this.#indexOf(column) + steps;
    const last = this.#columns.length - 1;
    if (index < 0) return (this.#columns[0] ?? column) + index;
    return index > last ? (this.#columns[last] ?? column) + index - last : this.#columns[index]!;
  }

  /** The columns as many steps beside those of a band, from left to right. */
  allBeside({ left, right }: Band, steps: number): number[] {
    const beside: number[] = [];
    for (let column = left; column <= right; column++) beside.push(this.beside(column, steps));
    return beside;
  }

  /** How many steps the second column is to the right of the first. */
  stepsBetween(from: number, to: number): number {
    return this.#indexOf(to) - this.#indexOf(from);
  }

  #indexOf(column: number): number {
    return column < 0 ? 0 : (this.#before[column] ?? this.#columns.length);
  }
}

function countsBefore(columns: readonly number[]): number[] {
  const counts: number[] = [];
  columns.forEach((column, i) => {
    while (counts.length <= column) counts.push(i);
  });
  return counts;
}

/** The columns of some rows that hold anything, together with those of their header cells. */
export function usedColumns(
  grid: Grid,
  rows: readonly number[],
  band: Band,
  headers: readonly { readonly column: number }[],
): UsedColumns {
  const columns = new Set(headers.map(({ column }) => column));
  for (const row of rows) for (const { column } of grid.filled(row, band)) columns.add(column);
  return new UsedColumns(columns);
}
