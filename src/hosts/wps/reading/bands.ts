import type { Area } from '../../../sheet';

/** A horizontal slice of the used range whose rows are likely to be alike. */
export interface Band {
  readonly area: Area;
  /** The rows of the indicators: few columns, any number of rows, alike but at the edges. */
  readonly isBody: boolean;
}

/** So few rows in succession are no body of a table. */
const SHORTEST_BODY = 3;

/**
 * Guesses from the values where rows of one kind begin and end, so that questions about formats are
 * asked once per kind: the longest run of numbers in a column is the body of the table. A wrong
 * guess costs questions, never correctness.
 * @param values row by row; null is an empty cell
 */
export function bandsOf(used: Area, values: readonly (readonly unknown[])[]): Band[] {
  const isNumber = (value: unknown) => typeof value === 'number';
  const numbers = longestRun(values, isNumber);
  const run = numbers.length >= SHORTEST_BODY ? numbers : longestRun(values, isFilled);
  const filled = values.reduce((last, row, at) => (row.some(isFilled) ? at + 1 : last), 0);
  const hasBody = run.length >= SHORTEST_BODY;
  const cuts = [0, ...(hasBody ? [run.start, run.start + run.length] : []), filled, values.length];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    return {
      area: { ...used, top: used.top + from, bottom: used.top + to - 1 },
      isBody: hasBody && from === run.start,
    };
  });
}

/** Whether a value shows something; an empty text does not. */
export function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function longestRun(
  values: readonly (readonly unknown[])[],
  fits: (value: unknown) => boolean,
): { start: number; length: number } {
  const best = { start: 0, length: 0 };
  for (let column = 0; column < (values[0]?.length ?? 0); column++) {
    let length = 0;
    for (let row = 0; row < values.length; row++) {
      length = fits(values[row]?.[column]) ? length + 1 : 0;
      if (length > best.length) Object.assign(best, { start: row - length + 1, length });
    }
  }
  return best;
}
