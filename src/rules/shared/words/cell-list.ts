import { a1, type CellAddress } from '../../../sheet';

/** G13、G14、G15 等. */
export function cellList(cells: readonly CellAddress[]): string {
  return listOf(cells.map(a1));
}

/** Some things by their names, and 等 for all that a sentence has no room for. */
export function listOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join('、');
  return names.length > MOST_NAMED ? `${named}等` : named;
}

const MOST_NAMED = 6;
