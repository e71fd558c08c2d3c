import type { Field, RowReading } from '../form';
import type { Band, Grid } from '../evidence/grid';
import type { NumberedColumns } from './numbered-columns';

/**
 * The figures that stand beside the rows of a form without any points, beyond its columns: in a column that has
 * them in most of its rows they may be the points and scores that it seems not to have. None that number the rows.
 * @param rows those of the block; only indicators count
 * @param limits how far the columns beside it are no other form's
 */
export function figuresBeside(
  grid: Grid,
  rows: readonly RowReading[],
  { band, limits, numbered }: { band: Band; limits: Band; numbered: NumberedColumns },
): Field[] {
  const sides = [
    { left: limits.left, right: band.left - 1 },
    { left: band.right + 1, right: limits.right },
  ];
  const named = rows.filter(({ kind }) => kind === 'indicator');
  const figures = named.flatMap(({ row }) =>
    sides.flatMap((side) => grid.filled(row, side).filter(({ number }) => number !== null)),
  );
  const counts = new Map<number, number>();
  for (const { column } of figures) counts.set(column, (counts.get(column) ?? 0) + 1);
  return figures
    .filter(({ column }) => (counts.get(column) ?? 0) * 2 > named.length && !numbered.has(column))
    .map(({ field }) => field);
}
