import type { Area } from '../sheet';

/** Up to so many cells a used range is read as it is. */
export const BIG = 100_000;
/** A rectangle may have so many times the cells of the pieces in it. */
const LOOSE = 8;

/**
 * The one rectangle around most of the contents: it grows from the first piece on, as long as it does
 * not become mostly empty.
 */
export function rectangleOf(pieces: readonly Area[]): Area {
  const [first, ...others] = pieces;
  if (!first) throw new RangeError('there are no contents to draw a rectangle around');
  let area = first;
  let filled = countOf(area);
  for (const piece of others) {
    const grown = around(area, piece);
    if (countOf(grown) > Math.max(BIG, LOOSE * (filled + countOf(piece)))) continue;
    area = grown;
    filled += countOf(piece);
  }
  return area;
}

/** The upper and lower half of a tall area, the left and right one of a wide one. */
export function halves({ top, left, bottom, right }: Area): [Area, Area] {
  if (bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}

export function isInside(inner: Area, outer: Area): boolean {
  const { top, left, bottom, right } = outer;
  return inner.top >= top && inner.bottom <= bottom && inner.left >= left && inner.right <= right;
}

/** How many cells an area has. */
export function countOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
