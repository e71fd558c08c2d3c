import { classifyRow } from '../evidence/classify-row';
import type { Grid } from '../evidence/grid';
import { isGuideRow } from '../evidence/guide-row';
import {
  countKnown,
  type Header,
  type HeaderCell,
  isComplete,
  isOfScoreSheet,
  rowCells,
  wordsOf,
} from './header-cells';
import { ofSameTable, splitSideBySide } from './header-segments';
import { isSubHeader, underneath } from './sub-header';
import type { IndicatorWord } from '../words/word-kinds';
import { TASK_WORDS } from '../words/indicator-words';

/**
 * Every indicator header on the sheet, top to bottom, left to right. A score sheet, which sets points and
 * how they are given but neither targets nor results, is looked for only where there is no other form.
 */
export function findHeaders(grid: Grid): Header[] {
  const headers = headersWhere(grid, isComplete);
  return headers.length > 0 ? headers : headersWhere(grid, isOfScoreSheet);
}

/** What makes some header words the header of a block. */
type Whole = (words: ReadonlySet<IndicatorWord | null>) => boolean;

function headersWhere(grid: Grid, isWhole: Whole): Header[] {
  const headers: Header[] = [];
  for (const row of promisingRows(grid)) {
    if (row <= (headers.at(-1)?.bottom ?? -1)) continue;
    const cells = headerAt(grid, row, isWhole);
    if (!cells) continue;
    const found = splitSideBySide(grid, cells.cells, row, cells.bottom);
    headers.push(...found.map((header) => withGuideRows(grid, header)));
  }
  return headers.filter((header, i) => !isTaskTable(grid, header, headers[i + 1]));
}

/** The rows worth a closer look: with two known words in them, or one of two rows that have them together. */
function promisingRows(grid: Grid): number[] {
  const { rows } = grid;
  const promising: number[] = [];
  // from the last to the first, so that what the row below knows is known
  let below = { row: -1, known: 0 };
  for (const row of [...rows].reverse()) {
    const known = countKnown(grid, row);
    const isUpper = known === 1 && below.row === row + 1 && below.known >= 2;
    if (known >= 2 || isUpper) promising.push(row);
    below = { row, known };
  }
  return promising.reverse();
}

/** 绩效指标 heads the names, and over two or three columns their levels too, where no header tells them apart. */
function underRail(grid: Grid, cells: readonly HeaderCell[]): HeaderCell[] {
  const [rail, next] = cells;
  if (rail?.word !== 'rail' || !next) return [...cells];
  const { row } = rail.cell;
  const below = grid.rowsBetween(row + 1, row + SEEN_BELOW);
  const used = Array.from({ length: next.left - rail.left }, (_, i) => rail.left + i).filter(
    (column) => below.some((one) => !grid.at(one, column).blank),
  );
  if (used.length < 1 || used.length > 3) return [...cells];
  const levels = (['level1', 'level2'] as const).slice(0, used.length - 1);
  const columns = used.map((column, i): HeaderCell => {
    const cell = column === rail.left ? rail.cell : grid.at(row, column);
    return { cell, left: column, right: column, word: levels[i] ?? 'name', confidence: 0.8 };
  });
  return [...columns, ...cells.slice(1)];
}

/** How many rows are enough to tell the columns under a rail that hold anything. */
const SEEN_BELOW = 30;

/** A list of tasks above the indicators of the same form is a part of it, no form of its own. */
function isTaskTable(grid: Grid, header: Header, next: Header | undefined): boolean {
  const isTasks = (one: Header) =>
    one.cells.some(({ word, cell }) => word === 'name' && TASK_WORDS.has(cell.label.bare));
  if (!next || !isTasks(header) || isTasks(next)) return false;
  const between = grid.rowsBetween(header.bottom + 1, next.top - 1);
  return between.every((row) => classifyRow(grid.filled(row)) !== 'project');
}

function headerAt(
  grid: Grid,
  row: number,
  isWhole: Whole,
): { cells: HeaderCell[]; bottom: number } | null {
  const first = rowCells(grid, row);
  const isFirstWhole = isWhole(wordsOf(first));
  if (!isFirstWhole && standsOver(grid, first, row, isWhole)) return null;
  let cells = first;
  let bottom = row;
  const own = ofSameTable(grid.filled(row), first);
  const isWords = isFirstWhole || own.every((cell) => cell.number === null);
  while (isWords && bottom < row + 2 && isSubHeader(grid, bottom + 1, cells)) {
    cells = underneath(cells, rowCells(grid, bottom + 1));
    bottom += 1;
  }
  if (isWhole(wordsOf(cells))) return { cells, bottom };
  if (isFirstWhole) return { cells: first, bottom: row };
  const levelled = underRail(grid, first);
  return isWhole(wordsOf(levelled)) ? { cells: levelled, bottom: row } : null;
}

/** Whether a row is the last of what stands above a header (得分 and nothing behind it), which is whole without it. */
function standsOver(
  grid: Grid,
  first: readonly HeaderCell[],
  row: number,
  isWhole: Whole,
): boolean {
  let known: HeaderCell | null = null;
  for (const cell of first) {
    if (cell.word === null) continue;
    if (known) return false;
    known = cell;
  }
  const isMerged = known && (known.left < known.right || known.cell.span.bottom > row);
  return !isMerged && isWhole(wordsOf(rowCells(grid, row + 1)));
}

/** The header down to the rows under it that only guide whoever fills it in. */
function withGuideRows(grid: Grid, header: Header): Header {
  const next = grid.filled(header.bottom + 1, header);
  return isGuideRow(next) ? withGuideRows(grid, { ...header, bottom: header.bottom + 1 }) : header;
}
