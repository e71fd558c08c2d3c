import type { Grid, GridCell } from '../evidence/grid';
import { type HeaderCell, headerWord } from './header-cells';
import { ofSameTable } from './header-segments';

/** A row below a header that holds nothing but words of a header. */
export function isSubHeader(grid: Grid, row: number, above: readonly HeaderCell[]): boolean {
  const cells = ofSameTable(grid.filled(row), above);
  if (cells.length === 0 || above.length === 0) return false;
  if (isSplit(cells, above) || isPeriods(cells)) return true;
  let known = 0;
  let repeated = 0;
  for (const cell of cells) {
    const word = headerWord(grid, cell);
    if (!word && !isPart(cell)) return false;
    if (word) known += 1;
    if (word && isRepeated(cell, word, above)) repeated += 1;
  }
  // a header printed again brings nothing new
  return known > 0 && (repeated < 3 || known - repeated > 1);
}

/** Whether the same word heads the same column in the row above. */
function isRepeated(
  { column }: GridCell,
  word: HeaderCell['word'],
  above: readonly HeaderCell[],
): boolean {
  for (const up of above) if (up.word === word && up.cell.column === column) return true;
  return false;
}

/** A row of nothing but the parts of merged header cells: 经费保障 and 制度保障 under 偏差原因分析. */
function isSplit(cells: readonly GridCell[], above: readonly HeaderCell[]): boolean {
  const parts = new Map<HeaderCell, number>();
  for (const cell of cells) {
    const parent = cell.wordy && cell.label.bare.length <= 8 ? mergeOver(cell, above) : null;
    if (!parent) return false;
    parts.set(parent, (parts.get(parent) ?? 0) + 1);
  }
  return Math.min(...parts.values()) > 1;
}

/** The header cell over several columns that stands over a cell. */
function mergeOver({ column }: GridCell, above: readonly HeaderCell[]): HeaderCell | null {
  for (const up of above) {
    if (up.left < up.right && up.left <= column && column <= up.right) return up;
  }
  return null;
}

/** 一季度 | 二季度 | 三季度 under one header: none of them is the year's. */
function isPeriods(cells: readonly GridCell[]): boolean {
  if (cells.length < 2) return false;
  for (const cell of cells) if (!PERIOD.test(cell.label.bare)) return false;
  return true;
}

const PERIOD =
  /^(?:第?[一二三四1-4]季度末?|[上下]半年|(?:[1-9]|1[0-2])(?:[-~—至](?:[1-9]|1[0-2]))?月份?底?)(?:完成|实际|目标|计划)?(?:值|数|情况)?$/;

function isPart(cell: GridCell): boolean {
  return PART_WORDS.test(cell.label.bare) || /^\([AB%]\)$/.test(cell.label.full);
}

/** Reads a header row together with the row under it: a part inherits from the cell above. */
export function underneath(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
): HeaderCell[] {
  const kept = upper.filter((up) => !lower.some((low) => parentOf(low, upper, lower) === up));
  const joined = lower.map((low) => {
    const parent = parentOf(low, upper, lower);
    return { ...low, ...partWord(low, parent) };
  });
  return [...kept, ...joined].sort((a, b) => a.left - b.left);
}

/** The upper cell over a lower one: above it, or to its left when that one is split into parts from its own column on. */
function parentOf(
  low: HeaderCell,
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
): HeaderCell | null {
  const over = upper.find((up) => up.left <= low.left && up.right >= low.left);
  if (over) return over;
  const before = upper.filter((up) => up.left < low.left).at(-1);
  return before && lower.some((part) => part.left === before.left) ? before : null;
}

function partWord(
  low: HeaderCell,
  parent: HeaderCell | null,
): Pick<HeaderCell, 'word' | 'confidence'> {
  const bare = low.cell.label.bare;
  if (PERIOD.test(bare)) return { word: null, confidence: 0 };
  if (parent?.word === 'target' && /^调整/.test(bare))
    return { word: 'adjusted-target', confidence: 1 };
  // 计划 | 实际 under one header are two columns
  if (parent?.word === 'target' && /^(?:实际|完成)/.test(bare))
    return { word: 'actual', confidence: 0.9 };
  if (parent?.word === 'actual' && /^(?:计划|目标|预期)/.test(bare))
    return { word: 'target', confidence: 0.9 };
  if (parent?.word === 'actual' && (low.word === 'target-unit' || low.word === 'operator')) {
    return { word: null, confidence: 0 };
  }
  if (low.word && low.confidence === 1) return { word: low.word, confidence: 1 };
  if (parent?.word) return { word: parent.word, confidence: Math.min(parent.confidence, 0.9) };
  return { word: low.word, confidence: low.confidence };
}

const PART_WORDS =
  /^(?:值|数值|数|内容|名称|目标|计划|实际|预期|年初|调整|调整后|年初值|调整值|调整后值|[AB]|%|分|万元|元|完成)$/;
