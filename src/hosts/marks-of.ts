import type { Area, Mark } from '../sheet';

/** How many cells of one mark are listed; a mark smeared over whole columns is still found and cleared. */
const MOST_CELLS = 10_000;

/** The marks a conditional format of the product stands for, one per cell of its areas. */
export function marksOf({
  kind,
  areas,
}: {
  readonly kind: string;
  readonly areas: readonly Area[];
}): Mark[] {
  const marks: Mark[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (marks.push({ cell: { row, column }, kind }) >= MOST_CELLS) return marks;
      }
    }
  }
  return marks;
}
