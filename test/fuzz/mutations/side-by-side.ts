import { type Grid, type GridCell, moved, NOTHING } from '../grid';
import { widthOf } from './mutation';

/** One sheet above another, with some blank rows between. */
export function stacked(above: Grid, below: Grid, gap: number): Grid {
  const down = above.cells.length + gap;
  const blank = Array.from({ length: gap }, (): GridCell[] => []);
  return {
    cells: [...above.cells, ...blank, ...below.cells],
    merges: [...above.merges, ...below.merges.map((area) => moved(area, down, 0))],
    hiddenRows: [...above.hiddenRows, ...below.hiddenRows.map((row) => row + down)],
    hiddenColumns: [...above.hiddenColumns, ...below.hiddenColumns],
  };
}

/** Another sheet to the right, beyond some blank columns and some rows down. */
export function beside(
  grid: Grid,
  other: Grid,
  { gap, down }: { readonly gap: number; readonly down: number },
): Grid {
  const left = widthOf(grid) + gap;
  const height = Math.max(grid.cells.length, other.cells.length + down);
  const cells = Array.from({ length: height }, (_, r) => {
    const row = grid.cells[r] ?? [];
    const more = other.cells[r - down];
    return more ? [...Array.from({ length: left }, (_none, c) => row[c] ?? NOTHING), ...more] : row;
  });
  return {
    cells,
    merges: [...grid.merges, ...other.merges.map((area) => moved(area, down, left))],
    hiddenRows: [...grid.hiddenRows, ...other.hiddenRows.map((row) => row + down)],
    hiddenColumns: [...grid.hiddenColumns, ...other.hiddenColumns.map((column) => column + left)],
  };
}
