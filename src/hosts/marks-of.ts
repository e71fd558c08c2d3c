import type { Area, Mark } from '../sheet';

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
      for (let column = left; column <= right; column++)
        marks.push({ cell: { row, column }, kind });
    }
  }
  return marks;
}
