import type { Cell, CellAddress } from '../sheet';
import type { Form } from '../form';

/** Every filled cell of the form's area, row by row. */
export function* formCells({ snapshot, area }: Form): Iterable<{ at: CellAddress; cell: Cell }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const { column, cell } of snapshot.cellsInRow(row)) {
      if (column >= area.left && column <= area.right) yield { at: { row, column }, cell };
    }
  }
}
