import { chooseColumns, type ChosenColumns } from './choose-columns';
import { classifyRow } from '../evidence/classify-row';
import type { Band, Grid, GridCell } from '../evidence/grid';
import type { Block } from './place-plan';
import { readRows, type RowsReading } from './read-rows';
import { rowsAboveFoot } from './rows-above-foot';
import type { Header } from '../places/header-cells';
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
  const pages = pagesOf(grid, territory, width);
  const last = pages.at(-1) ?? pages[0];
  const { indicators, rows, notes, extras, placed, foot, totalAbove, execution } = readRows(
    grid,
    [pages[0].block, ...pages.slice(1).map(({ block }) => block)],
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
    columns: pages[0].chosen,
    lastColumns: last.chosen,
    used: last.block.used,
  };
}

/** What stands under one header of a form, with the columns it is read by. */
interface Page {
  readonly chosen: ChosenColumns;
  readonly block: Block;
}

function pagesOf(grid: Grid, territory: Territory, width: Band): readonly [Page, ...Page[]] {
  const pageUnder = (header: Header, next: Header | undefined): Page => {
    const chosen = chooseColumns(grid, header, territory.bottom);
    const first = territory.listed?.first ?? header.bottom + 1;
    const last = (next ? pageEnd(grid, width, first, next.top) : territory.bottom + 1) - 1;
    const headings = header.cells.map(({ cell }) => cell);
    const used = usedColumns(grid, rowsAboveFoot(grid, width, first, last), width, headings);
    const { left } = width;
    const { right } = header;
    const { map: columns, otherScores } = chosen;
    const plans = new Map();
    return { chosen, block: { columns, otherScores, used, left, right, first, last, plans } };
  };
  const [header, ...repeated] = territory.headers;
  const others = repeated.map((one, i) => pageUnder(one, repeated[i + 1]));
  return [pageUnder(header, repeated[0]), ...others];
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
