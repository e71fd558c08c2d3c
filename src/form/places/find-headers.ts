import { classifyRow } from '../evidence/classify-row';
import type { Grid } from '../evidence/grid';
import { isGuideRow } from '../evidence/guide-row';
import {
  countKnown,
  type Header,
  type HeaderCell,
  isComplete,
  isOfScoreSheet,
  isOfUnknownValues,
  rowCells,
  wordsOf,
} from './header-cells';
import { ofSameTable, splitSideBySide } from './header-segments';
import { isSubHeader, underneath } from './sub-header';
import type { IndicatorWord } from '../words/word-kinds';
import { TASK_WORDS } from '../words/indicator-words';

/**
 * Every indicator header on the sheet, top to bottom, left to right. A score sheet, which sets points and
 * how they are given but neither targets nor results, is looked for only where there is no other form; a header
 * that calls both in words nobody knows, only where there is neither.
 */
export function findHeaders(grid: Grid): Header[] {
  for (const isWhole of [isComplete, isOfScoreSheet, isOfUnknownValues]) {
    const headers = headersWhere(grid, isWhole);
    if (headers.length > 0) return headers;
  }
  return [];
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
    headers.push(...found.map((header) => withGuideRows(grid, withoutFigures(grid, header))));
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

/** 绩效指标 or 评价指标 heads the names, and over two or three columns their levels too, where no header tells them apart. */
function withLevels(
  grid: Grid,
  cells: readonly HeaderCell[],
  isAlreadyWhole: boolean,
): HeaderCell[] {
  const at = cells.findIndex(({ word }) => word === 'rail' || word === 'name');
  const [naming, next] = cells.slice(at, at + 2);
  if (at < 0 || !naming || !next) return [...cells];
  const isNeeded = !isAlreadyWhole && at === 0 && naming.word === 'rail';
  if (!isNeeded && !namesAlone(cells)) return [...cells];
  const { row } = naming.cell;
  const below = grid.rowsBetween(row + 1, row + SEEN_BELOW);
  const used = Array.from({ length: next.left - naming.left }, (_, i) => naming.left + i).filter(
    (column) => below.some((one) => !grid.at(one, column).blank),
  );
  if (used.length < 1 || used.length > 3) return [...cells];
  if (naming.word === 'name' && !groupsNames(grid, naming, below, used)) return [...cells];
  const levels = (['level1', 'level2'] as const).slice(0, used.length - 1);
  const columns = used.map((column, i): HeaderCell => {
    const cell = column === naming.left ? naming.cell : grid.at(row, column);
    return { cell, left: column, right: column, word: levels[i] ?? 'name', confidence: 0.8 };
  });
  return [...cells.slice(0, at), ...columns, ...cells.slice(at + 1)];
}

/** Whether a header has one column that may hold names, and none of their levels. */
function namesAlone(cells: readonly HeaderCell[]): boolean {
  const words = cells.flatMap(({ word }) => word ?? []);
  const naming = words.filter((word) => word === 'name' || word === 'rail');
  return naming.length === 1 && !words.some((word) => LEVELS.has(word));
}

const LEVELS: ReadonlySet<string> = new Set(['level1', 'level2', 'fourth-level']);

/**
 * Whether of the columns under a header of names the last names every row, in words, and the first only groups
 * them: by levels, or where the header is merged over both, by fewer words.
 */
function groupsNames(
  grid: Grid,
  { left, right }: HeaderCell,
  rows: readonly number[],
  used: readonly number[],
): boolean {
  const [first, ...others] = used;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return false;
  const names = rows.map((row) => grid.at(row, last)).filter(({ wordy }) => wordy);
  // words of a foot stand in the first column alone
  const groups = names.map(({ row }) => grid.at(row, first)).filter(({ wordy }) => wordy);
  const isMerged = left < right && right >= last;
  const isOfLevels = groups.filter(({ says }) => says.level).length * 2 > groups.length;
  return names.length > 1 && (isOfLevels || (isMerged && names.length > groups.length));
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
  if (isWhole(wordsOf(cells))) return { cells: withLevels(grid, cells, true), bottom };
  if (isFirstWhole) return { cells: withLevels(grid, first, true), bottom: row };
  const levelled = withLevels(grid, first, false);
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

/** The header without rows above it that are one only in the table beside: here they hold figures, and none of its words. */
function withoutFigures(grid: Grid, header: Header): Header {
  const { top, bottom } = header;
  const cells = header.cells.filter(({ cell }) => cell.row > top);
  const isOfOther =
    top < bottom &&
    header.cells.every(({ word, cell }) => word === null || cell.row > top) &&
    grid.filled(top, header).some(({ number }) => number !== null);
  return isOfOther ? withoutFigures(grid, { ...header, top: top + 1, cells }) : header;
}

/** The header down to the rows under it that only guide whoever fills it in. */
function withGuideRows(grid: Grid, header: Header): Header {
  const next = grid.filled(header.bottom + 1, header);
  return isGuideRow(next) ? withGuideRows(grid, { ...header, bottom: header.bottom + 1 }) : header;
}
