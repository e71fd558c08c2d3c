import type { CellAddress } from '../../../src/sheet';

const known = new Map<string, CellAddress>();

/** The cell a fake keeps under `row,column`, both 0-based; each key is taken apart once, since fakes ask for all again and again. */
export function placeOf(key: string): CellAddress {
  const place = known.get(key) ?? takenApart(key);
  known.set(key, place);
  return place;
}

function takenApart(key: string): CellAddress {
  const [row, column] = key.split(',').map(Number) as [number, number];
  return { row, column };
}
