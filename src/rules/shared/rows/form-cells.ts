import type { Cell, CellAddress } from '../../../sheet';
import type { Form } from '../../../form';
import { oncePer } from '../../../values';

export interface FormCell {
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** Every filled cell of the form's area, row by row. */
export const formCells = oncePer(({ snapshot, area }: Form): readonly FormCell[] => {
  const cells: FormCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      if (column >= area.left && column <= area.right) cells.push({ at: { row, column }, cell });
    }
  }
  return cells;
});
