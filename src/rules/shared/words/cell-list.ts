import { a1, type CellAddress } from '../../../sheet';

/** G13、G14、G15 等, at most six cells by name. */
export function cellList(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, 6).map(a1).join('、');
  return cells.length > 6 ? `${named}等` : named;
}
