import type { Area } from './address';

/**
 * The last area that begins at or before a column (`left`) or a row (`top`); null where all begin behind it.
 * @param areas in ascending order of that side
 */
export function lastArea(areas: readonly Area[], side: 'left' | 'top', at: number): Area | null {
  let low = 0;
  let high = areas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- the middle lies below the end
    if (areas[middle]![side] <= at) low = middle + 1;
    else high = middle;
  }
  return areas[low - 1] ?? null;
}
