import { footWord } from '../evidence/foot-label';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Header } from './header-cells';

/**
 * The first row below a header where another table begins: below a blank row, words alone, and under them
 * figures where a form names its indicators. Null where none does before `last`.
 */
export function otherTableBelow(
  grid: Grid,
  header: Header,
  band: Band,
  last: number,
): number | null {
  let previous = header.bottom;
  for (const row of grid.rowsBetween(header.bottom + 1, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    const isTable = row > previous + 1 && beginsTable(cells);
    if (isTable && isOther(header, cells, grid.filled(row + 1, band))) return row;
    previous = row;
  }
  return null;
}

/**
 * Whether a row of words with the row below it is none of the form's: words where points stand over any
 * figure, or over a figure, other than the number of its row, where the form names its indicators.
 */
function isOther({ cells, left }: Header, words: readonly GridCell[], below: readonly GridCell[]) {
  const figures = below.filter(({ number }) => number !== null);
  const points = cells.filter(({ word }) => word === 'weight' || word === 'score');
  const isUnderPoints = words.some(({ span }) =>
    points.some(({ left, right }) => span.left <= right && span.right >= left),
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
