import { type Area, lastArea } from '../../sheet';
import { lowerBound } from './lower-bound';

/**
 * The merged areas of a sheet by the rows they touch, from left to right. Merges do not overlap, so a
 * row is named no more often than it has columns.
 * @param rows the rows to be asked about, ascending: those that hold something
 */
export function mergesByRow(
  merges: readonly Area[],
  rows: readonly number[],
): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of [...merges].sort((a, b) => a.left - b.left)) {
    let i = lowerBound(rows, area.top);
    for (let row = rows[i]; row !== undefined && row <= area.bottom; row = rows[++i]) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

/** The one of a row's merges that covers a column; null where none does. */
export function mergeIn(merges: readonly Area[], column: number): Area | null {
  const merge = lastArea(merges, 'left', column);
  return merge && merge.right >= column ? merge : null;
}
