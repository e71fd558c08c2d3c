import { chooseColumns, type ChosenColumns } from './choose-columns';
import { classifyRow } from '../evidence/classify-row';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Block } from './place-row';
import { readRows, type RowsReading } from './read-rows';
import { rowsAboveFoot } from './rows-above-foot';
import type { Territory } from '../places/territory';
import { type UsedColumns, usedColumns } from '../evidence/used-columns';
import { isTitle } from '../words/foot-words';

/** The indicators of a form with the columns they were read by. */
export interface IndicatorBlock extends RowsReading {
  /** Of the first header; a header repeated after a page break should say the same. */
  readonly columns: ChosenColumns;
  /** Of the last header, under which the foot stands. */
  readonly lastColumns: ChosenColumns;
  readonly used: UsedColumns;
}

/** Reads the indicators under the headers of a territory. @param width the columns of the form */
export function readIndicatorBlock(
  grid: Grid,
  territory: Territory,
  width: Band,
  year: number | null,
  hasFund: boolean,
): IndicatorBlock {
  const chosen = territory.headers.map((one) => chooseColumns(grid, one, territory.bottom));
  const blocks = blocksOf(grid, territory, chosen, width);
  const { indicators, rows, notes, extras, placed, foot, totalAbove, execution } = readRows(
    grid,
    blocks,
    year,
    hasFund,
  );
  return {
    indicators,
    rows,
    notes,
    extras,
    placed,
    foot,
    totalAbove,
    execution,
    columns: chosen[0]!,
    lastColumns: chosen.at(-1)!,
    used: blocks.at(-1)!.used,
  };
}

function blocksOf(
  grid: Grid,
  territory: Territory,
  chosen: readonly ChosenColumns[],
  width: Band,
): Block[] {
  return territory.headers.map((header, i) => {
    const first = territory.listed?.first ?? header.bottom + 1;
    const next = territory.headers[i + 1];
    const last = (next ? pageEnd(grid, width, first, next.top) : territory.bottom + 1) - 1;
    const headings = header.cells.map(({ cell }) => cell);
    const used = usedColumns(grid, rowsAboveFoot(grid, width, first, last), width, headings);
    return { columns: chosen[i]!.map, used, left: width.left, right: header.right, first, last };
  });
}

/** The row where the head of the next page begins, if it is repeated above the next header. */
function pageEnd(grid: Grid, band: Band, first: number, next: number): number {
  const rows = grid.rowsBetween(first, next - 1);
  return rows.find((row) => isPageHead(grid.filled(row, band))) ?? next;
}

function isPageHead(cells: readonly GridCell[]): boolean {
  const [only, ...others] = cells;
  const isTitleLine = !!only && others.length === 0 && isTitle(only.cell.text);
  return isTitleLine || classifyRow(cells) === 'project';
}
