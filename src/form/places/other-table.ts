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
    if (isTable && hasFigure(grid, header, band, row + 1)) return row;
    previous = row;
  }
  return null;
}

/** Whether a row holds a figure, other than its number, where the form names its indicators. */
function hasFigure(grid: Grid, header: Header, { left }: Band, row: number): boolean {
  const [, ...others] = grid.filled(row, { left, right: lastLabel(header) });
  return others.some(({ number }) => number !== null);
}

/** The last column whose header names what its rows are about. */
function lastLabel({ cells, left }: Header): number {
  const labels = cells.filter(({ word }) => word !== null && NAMING.has(word));
  return Math.max(left, ...labels.map(({ right }) => right));
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
