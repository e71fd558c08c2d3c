import { isGuideRow } from '../evidence/guide-row';
import type { Grid } from '../evidence/grid';
import {
  type Header,
  type HeaderCell,
  knownWords,
  rowCells,
  wordsOf,
} from '../places/header-cells';
import { isSubHeader, underneath } from '../places/sub-header';
import type { IndicatorWord } from '../words/word-kinds';

/**
 * Every header on the sheet that names indicators and their targets and asks for no result: what tells
 * a table of targets from a self-evaluation. Columns of a 监控表 for the middle of the year are no
 * result of the year.
 */
export function findTargetHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  for (const row of grid.rows) {
    if (row <= (headers.at(-1)?.bottom ?? -1) || !isPromising(grid, row)) continue;
    const header = headerAt(grid, row);
    if (header) headers.push(header);
  }
  return headers;
}

function isPromising(grid: Grid, row: number): boolean {
  return knownWords(grid, row).some(({ word }) => NAMING.has(word));
}

const NAMING = new Set<IndicatorWord | null>(['level1', 'level2', 'name', 'rail']);
const TARGETS = new Set<IndicatorWord | null>(['target', 'adjusted-target']);

function headerAt(grid: Grid, row: number): Header | null {
  let cells = ofTheYear(rowCells(grid, row));
  let bottom = row;
  while (bottom < row + 2 && isSubHeader(grid, bottom + 1, cells)) {
    cells = ofTheYear(underneath(cells, rowCells(grid, bottom + 1)));
    bottom += 1;
  }
  if (!isOfTargets(cells) || isUnderResults(grid, row)) return null;
  while (isGuideRow(grid.filled(bottom + 1))) bottom += 1;
  const own = annualHalf(cells);
  const known = own.filter(({ word }) => word !== null);
  const left = Math.min(...known.map((cell) => cell.left));
  const right = Math.max(...known.map((cell) => cell.right));
  return {
    top: row,
    bottom,
    left,
    right,
    cells: own.filter((cell) => cell.left >= left && cell.left <= right),
  };
}

/** Whether the row above asks for results or scores: then this is the lower half of a form's header. */
function isUnderResults(grid: Grid, row: number): boolean {
  const words = wordsOf(ofTheYear(rowCells(grid, row - 1)));
  return words.has('actual') || words.has('score');
}

/** Names and targets, neither a score nor the year's result. */
function isOfTargets(cells: readonly HeaderCell[]): boolean {
  const words = wordsOf(cells);
  const isNamed = words.has('name') || (words.has('level1') && words.has('level2'));
  const isMeasured = [...TARGETS].some((word) => words.has(word));
  return isNamed && isMeasured && !words.has('score') && !words.has('actual');
}

/** What is said of the middle of the year, or of a year to come, is neither target nor result of the year. */
function ofTheYear(cells: readonly HeaderCell[]): HeaderCell[] {
  return cells.map((cell): HeaderCell => {
    const { full } = cell.cell.label;
    if (MIDDLE.test(full)) return { ...cell, word: null, confidence: 0 };
    if (BEFORE.test(full) && cell.word !== null) return { ...cell, word: 'target' };
    return cell;
  });
}

const MIDDLE =
  /^(?:截[至止])?.{0,6}(?:[1-9]|1[0-2])(?:[-~—至](?:[1-9]|1[0-2]))?月|[上下]半年|季度|预计完成|可能性|监控|监测(?!指标)|阶段|偏差/;

/** 调整前指标值 is a target, and no adjusted one. */
const BEFORE = /调整前|^原.{0,6}(?:值|目标)/;

/**
 * 实施期目标 to the left and 年度目标 to the right, each with names and targets of its own: the right
 * half is the year's, under the 一级指标 of the left one.
 */
function annualHalf(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const firstTarget = cells.findIndex(({ word }) => TARGETS.has(word));
  const again = cells.findIndex(
    ({ word }, i) => i > firstTarget && NAMING.has(word) && word !== 'rail',
  );
  if (again < 0) return cells;
  const right = withLevel(cells, cells.slice(again));
  return isOfTargets(right) ? right : cells;
}

function withLevel(cells: readonly HeaderCell[], right: readonly HeaderCell[]): HeaderCell[] {
  const level = cells.find(({ word }) => word === 'level1');
  const hasOwn = right.some(({ word }) => word === 'level1');
  return level && !hasOwn ? [level, ...right] : [...right];
}
