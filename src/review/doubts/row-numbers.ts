import type { Decimal } from '../../values';

/**
 * Whether the figure at an index is one of a run that counts on by one from row to row (4, 5, 6): a number of
 * the row rather than what it scores. Three at least; two that follow each other do so by chance.
 */
export function isRowNumber(down: readonly (Decimal | null | undefined)[], at: number): boolean {
  const follows = (i: number) => {
    const [one, next] = [down[i], down[i + 1]];
    return !!one && !!next && next.minus(one).eq(1);
  };
  let [first, last] = [at, at];
  while (follows(first - 1)) first--;
  while (follows(last)) last++;
  return last - first + 1 >= LEAST;
}

const LEAST = 3;
