import type { CellAddress } from '../../../sheet';
import { nameOf, type Row } from './rows';

/** At most this many rows are named in one sentence; the cells of all are listed with the finding. */
const NAMED = 4;

/** 「A」「B」, or 「A」「B」「C」「D」等7项. */
export function namesOf(rows: readonly Row[]): string {
  const named = rows.slice(0, NAMED).map(nameOf).join('');
  return rows.length > NAMED ? `${named}等${rows.length}项` : named;
}

/** One report about several rows at once, so that a habit is one finding and not twenty. */
export function aggregated<M extends string>(
  message: M,
  rows: readonly Row[],
  cellOf: (row: Row) => CellAddress,
  data: Readonly<Record<string, string>> = {},
) {
  if (rows.length === 0) return [];
  const all = { names: namesOf(rows), count: String(rows.length), ...data };
  return [{ message, data: all, cells: rows.map(cellOf) }];
}
