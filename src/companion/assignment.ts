/* eslint-disable @typescript-eslint/no-non-null-assertion -- each list has an entry for every row or column of the matrix */
/**
 * Assigns rows to columns one to one so that the gains add up to the most possible (the Hungarian
 * method with potentials, O(n³)); a row or column may stay alone, which gains nothing.
 * @param gains by row, then column; finite, what is not above 0 is never assigned
 * @returns for each row its column, or null
 */
export function bestAssignment(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length;
  const columns = Math.max(0, ...gains.map((row) => row.length));
  // as many columns that gain nothing as there are rows, so that each row may stay alone
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, gains[row]?.[column] ?? 0) : 0;
  const { taken } = settle(rows, columns + rows, cost);
  const found = new Array<number | null>(rows).fill(null);
  taken.forEach((row, column) => {
    if (row !== null && column < columns && (gains[row]?.[column] ?? 0) > 0) found[row] = column;
  });
  return found;
}

/** One row after the other finds the cheapest way to a free column, moving those settled before. */
function settle(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): { readonly taken: readonly (number | null)[] } {
  const ofRow = new Array<number>(rows).fill(0);
  const ofColumn = new Array<number>(columns).fill(0);
  const taken = new Array<number | null>(columns).fill(null);
  for (let start = 0; start < rows; start++) {
    const least = new Array<number>(columns).fill(Infinity);
    const from = new Array<number | null>(columns).fill(null);
    const done = new Set<number>();
    let row: number | null = start;
    let at: number | null = null;
    while (row !== null) {
      if (at !== null) done.add(at);
      const next = nearest(row, at, { cost, ofRow, ofColumn, least, from, done });
      shift(next.distance, start, { taken, ofRow, ofColumn, least, done });
      at = next.column;
      row = taken[at] ?? null;
    }
    for (let column: number | null = at; column !== null;) {
      const before: number | null = from[column] ?? null;
      taken[column] = before === null ? start : taken[before]!;
      column = before;
    }
  }
  return { taken };
}

interface Search {
  readonly cost: (row: number, column: number) => number;
  readonly ofRow: readonly number[];
  readonly ofColumn: readonly number[];
  readonly least: number[];
  readonly from: (number | null)[];
  readonly done: ReadonlySet<number>;
}

/** The free-est column not yet looked at, after those of one more row were measured. */
function nearest(
  row: number,
  at: number | null,
  { cost, ofRow, ofColumn, least, from, done }: Search,
): { readonly column: number; readonly distance: number } {
  let best = -1;
  least.forEach((known, column) => {
    if (done.has(column)) return;
    const distance = cost(row, column) - ofRow[row]! - ofColumn[column]!;
    if (distance < known) {
      least[column] = distance;
      from[column] = at;
    }
    if (best < 0 || least[column]! < least[best]!) best = column;
  });
  return { column: best, distance: least[best]! };
}

interface Potentials {
  readonly taken: readonly (number | null)[];
  readonly ofRow: number[];
  readonly ofColumn: number[];
  readonly least: number[];
  readonly done: ReadonlySet<number>;
}

function shift(
  distance: number,
  start: number,
  { taken, ofRow, ofColumn, least, done }: Potentials,
): void {
  ofRow[start]! += distance;
  least.forEach((_, column) => {
    if (!done.has(column)) least[column]! -= distance;
    else {
      ofRow[taken[column]!]! += distance;
      ofColumn[column]! -= distance;
    }
  });
}
