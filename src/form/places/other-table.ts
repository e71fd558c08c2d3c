import { isRatedFundHeader } from '../evidence/classify-row';
import { footWord } from '../evidence/foot-label';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Header, HeaderCell } from './header-cells';

/** Another table below the rows of a form. */
export interface OtherTable {
  readonly first: number;
  /** Its rows down to the next gap, where they may be the form's all the same, which nobody has scored yet. */
  readonly doubtful: readonly number[];
}

/**
 * Where another table begins below a header: below a blank row, words alone, and under them figures where a
 * form names its indicators, or rows without points where all above have some. Null where none does before `last`.
 * @param hasFund whether the form has amounts above its indicators
 */
export function otherTableBelow(
  grid: Grid,
  header: Header,
  band: Band,
  last: number,
  hasFund: () => boolean,
): OtherTable | null {
  let previous = header.bottom;
  for (const row of grid.rowsBetween(header.bottom + 1, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    if (row > previous + 1 && beginsTable(cells) && !isOwnFund(cells, hasFund)) {
      const below = rowBelow(grid, band, row);
      const points = pointColumns(grid, header, band, previous);
      if (isOther(header, points, cells, below)) return { first: row, doubtful: [] };
      const isUnscored = hasFigure(below) && goesOnUnscored(grid, header, band, row, last);
      if (isUnscored) return { first: row, doubtful: rowsTogether(grid, band, row, last) };
    }
    previous = row;
  }
  return null;
}

/** Whether amounts with their rate are the form's own, since it has none above. */
function isOwnFund(cells: readonly GridCell[], hasFund: () => boolean): boolean {
  return isRatedFundHeader(cells) && !hasFund();
}

/** The row below, or the one after that where it is blank. */
function rowBelow(grid: Grid, band: Band, row: number): readonly GridCell[] {
  const below = grid.filled(row + 1, band);
  return below.length > 0 ? below : grid.filled(row + 2, band);
}

/** The rows from one on down to a gap or a lone title; one blank row may stand below the first, which heads the others. */
function rowsTogether(grid: Grid, band: Band, first: number, bottom: number): number[] {
  const rows = [first];
  let last = first;
  for (const row of grid.rowsBetween(first + 1, bottom)) {
    const filled = grid.filled(row, band).length;
    if (filled === 0) continue;
    const isApart = row > last + (last === first ? 2 : 1);
    if (filled === 1 || isApart) break;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** Whether each row below a header has points down to one from which on none has any. */
function goesOnUnscored(grid: Grid, header: Header, band: Band, first: number, last: number) {
  const rowsOf = (from: number, to: number) =>
    grid.rowsBetween(from, to).map((row) => grid.filled(row, band));
  // a level stands alone in its row
  const above = rowsOf(header.bottom + 1, first - 1).filter((cells) => cells.length > 1);
  const isPointed = (cells: readonly GridCell[]) => hasPoints(header, cells);
  return above.length > 0 && above.every(isPointed) && !rowsOf(first, last).some(isPointed);
}

/** Whether a row has a figure under points or score, or points in its name. */
function hasPoints({ cells: headers }: Header, cells: readonly GridCell[]): boolean {
  const points = headers.filter(({ word }) => word === 'weight' || word === 'score');
  return cells.some(
    ({ number, label, column }) =>
      label.points !== null ||
      (number !== null && points.some(({ left, right }) => column >= left && column <= right)),
  );
}

function hasFigure(cells: readonly GridCell[]): boolean {
  return cells.some(({ number }) => number !== null);
}

/** The columns of points; where a form has none, those of another name (完成率) that hold figures alone down to a row. */
function pointColumns(grid: Grid, { cells, bottom }: Header, band: Band, last: number) {
  const points = cells.filter(({ word }) => word === 'weight' || word === 'score');
  if (points.length > 0) return points;
  const rows = grid.rowsBetween(bottom + 1, last).map((row) => grid.filled(row, band));
  return cells.filter(({ word, left, right }) => {
    const held = rows.flatMap((row) =>
      row.filter(({ column }) => column >= left && column <= right),
    );
    return word === null && held.length > 1 && held.every(({ number }) => number !== null);
  });
}

/**
 * Whether a row of words with the row below it is none of the form's: words where points stand over any
 * figure, or over a figure, other than the number of its row, where the form names its indicators.
 */
function isOther(
  { cells, left }: Header,
  points: readonly HeaderCell[],
  words: readonly GridCell[],
  below: readonly GridCell[],
) {
  const figures = below.filter(({ number }) => number !== null);
  const isUnderPoints = words.some(({ span }) =>
    points.some(({ left: first, right }) => span.left <= right && span.right >= first),
  );
  if (isUnderPoints && figures.length > 0) return true;
  const named = cells.filter(({ word }) => word !== null && NAMING.has(word));
  const last = Math.max(left, ...named.map(({ right }) => right));
  return figures.some((cell) => cell !== below[0] && cell.column <= last);
}

const NAMING: ReadonlySet<string> = new Set(['level1', 'level2', 'name', 'fourth-level']);

/** Three words or more and none of a foot: the header of another table. */
export function beginsTable(cells: readonly GridCell[]): boolean {
  return cells.length >= 3 && cells.every((cell) => cell.wordy && isHeading(cell));
}

function isHeading(cell: GridCell): boolean {
  const word = footWord(cell);
  const isColumn = word === null || (HEADINGS.has(word) && !/[:：]/.test(cell.cell.text));
  return isColumn && cell.label.bare.length <= 8;
}

/** Words of a foot that head a column of other tables as well. */
const HEADINGS: ReadonlySet<string> = new Set(['total', 'closing']);
