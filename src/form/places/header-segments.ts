import { type Header, type HeaderCell, isComplete, withShortWords, wordsOf } from './header-cells';
import type { Grid, GridCell } from '../evidence/grid';
import type { IndicatorWord } from '../words/word-kinds';

/** Two blocks in one header row are two headers, when each is complete by itself. */
export function splitSideBySide(
  grid: Grid,
  cells: readonly HeaderCell[],
  top: number,
  bottom: number,
): Header[] {
  const starts = completeFrom(cells, segmentStarts(cells));
  if (starts.length < 2) {
    const own = ownCells(grid, cells);
    // words of another table in the row made some of its own seem needless
    return [header(own.length < cells.length ? withShortWords(own) : own, top, bottom)];
  }
  const parts = starts.map((start, i) => named(cells.slice(start, starts[i + 1])));
  // 应得分 heads the points of its own form, whatever the one beside it has
  return parts.map((part) => header(ownCells(grid, withShortWords(part)), top, bottom));
}

/** Of some starts those with a complete header before and behind them: 序号 between 指标值 and 完成值 begins none. */
function completeFrom(cells: readonly HeaderCell[], starts: readonly number[]): number[] {
  if (starts.length < 2) return [...starts];
  const isWhole = (from: number, to?: number) => isComplete(wordsOf(named(cells.slice(from, to))));
  // what is complete behind a start is so behind every one before it
  const final = [...starts].reverse().find((start) => isWhole(start)) ?? 0;
  let last = 0;
  const kept = [last];
  for (const start of starts.slice(1)) {
    if (start > final || !isWhole(last, start)) continue;
    last = start;
    kept.push(last);
  }
  return kept;
}

/** 绩效指标 heads the names of a block that has no other column for them or their levels; beside another such word (绩效指标 | 指标) the last does. */
function named(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  if (cells.some(({ word }) => word !== 'rail' && NAMING.has(word))) return cells;
  const last = cells.filter(({ word }) => word === 'rail').at(-1);
  return cells.map((cell) => (cell === last ? { ...cell, word: 'name' } : cell));
}

/**
 * The cells of a header without those of another table in the same row. Blank columns part them:
 * once a header is complete, what stands beyond one is its own only when it adds a field and
 * repeats none; before it nothing counts that names no level or indicator.
 */
function ownCells(grid: Grid, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const segments = segmentsOf(cells);
  const start = segments.findIndex((segment, i) => begins(segment, segments.slice(i)));
  if (start < 0) return cells;
  let own: readonly HeaderCell[] = [];
  for (const segment of segments.slice(start)) {
    if (isComplete(wordsOf(own)) && !goesOnWith(grid, own, segment, cells)) break;
    own = [...own, ...segment];
  }
  for (const segment of segments.slice(0, start).reverse()) {
    if (!isOwnBefore(own, segment)) break;
    own = [...segment, ...own];
  }
  return own;
}

/** Whether all that stands before the names of a header is points or scores that it lacks: 得分 | 分值, a blank column, 一级指标. */
function isOwnBefore(own: readonly HeaderCell[], segment: Segment): boolean {
  const known = wordsOf(own);
  return segment.every(({ word }) => POINTS.has(word) && !known.has(word));
}

const POINTS = new Set<IndicatorWord | null>(['weight', 'score']);

/** Whether a segment goes on with a complete header: with what a merge joins to it it does where it adds anything. */
function goesOnWith(
  grid: Grid,
  own: readonly HeaderCell[],
  segment: Segment,
  cells: readonly HeaderCell[],
): boolean {
  if (isJoined(grid, own, segment)) return addsAnything(own, segment);
  return addsTo(own, segment) && !isOfOther(segment) && !isBeyondGutter(grid, own, segment, cells);
}

/** Whether a title above is merged over the columns before a segment and over its own. */
function isJoined(grid: Grid, own: readonly HeaderCell[], segment: Segment): boolean {
  const [first] = segment;
  const [left, right] = [own[0]?.left ?? first.left, rightmost(segment)];
  return grid
    .rowsBetween(first.cell.row - AROUND, first.cell.row - 1)
    .some((row) => grid.filled(row).some(({ span }) => span.left <= left && span.right >= right));
}

/** Whether a segment names a field that its header does not have yet, and no rows of its own. */
function addsAnything(own: readonly HeaderCell[], segment: Segment): boolean {
  const known = wordsOf(own);
  if (segment.some(({ word, cell }) => NAMING.has(word) || cell.says.level)) return false;
  return segment.some(({ word }) => word !== null && !known.has(word));
}

/** Whether a segment holds a figure, as the row of a form beside does, or mostly words that no form has: 项目支出明细 | 金额 | 占比 | 备注. */
function isOfOther(segment: Segment): boolean {
  const unknown = segment.filter(({ word }) => word === null).length;
  return segment.some(({ cell }) => cell.number !== null) || unknown * 2 > segment.length;
}

/** Whether a segment stands beyond a gutter: more blank columns than twice the usual step, with nothing at all in them. */
function isBeyondGutter(
  grid: Grid,
  own: readonly HeaderCell[],
  [first]: Segment,
  all: readonly HeaderCell[],
): boolean {
  const left = rightmost(own) + 1;
  const width = 2 * usualStep(all);
  const { row } = first.cell;
  if (first.left - left + 1 <= width) return false;
  const rows = grid
    .rowsBetween(row - AROUND, row + AROUND)
    .filter((one) => grid.filled(one).length > 1);
  // a merge of the other table's may stand between the gutter and its first cell here
  for (let from = left; from + width <= first.left; from++) {
    const gutter = { left: from, right: from + width - 1 };
    if (rows.every((one) => grid.over(one, gutter).length === 0)) return true;
  }
  return false;
}

/** How many rows above and below a header show whether columns hold anything. */
const AROUND = 30;

/**
 * The cells of a row under or in a header that are of its table. Where columns are blank in both, more of
 * them than twice the usual step, another table begins; the header's own has most of its known words.
 */
export function ofSameTable(row: readonly GridCell[], header: readonly HeaderCell[]): GridCell[] {
  const columns = fromLeft(row, header);
  const apart = 2 * usualStep(columns);
  const tables: Span[] = [];
  for (const { left, right } of columns) {
    const last = tables.at(-1);
    if (last && left - last.right <= apart) last.right = Math.max(last.right, right);
    else tables.push({ left, right });
  }
  const [first, ...others] = tables;
  if (!first || others.length === 0) return [...row];
  let own = first;
  let most = wordsIn(header, first);
  for (const table of others) {
    const words = wordsIn(header, table);
    if (words > most) [own, most] = [table, words];
  }
  return row.filter(({ column }) => column >= own.left && column <= own.right);
}

/** The columns of the cells of two rows, each of which comes from left to right, merged in that order. */
function fromLeft(row: readonly GridCell[], header: readonly HeaderCell[]): Readonly<Span>[] {
  const columns: Readonly<Span>[] = [];
  let next = 0;
  for (const cell of header) {
    for (let one = row[next]; one && one.span.left < cell.left; one = row[++next]) {
      columns.push(one.span);
    }
    columns.push(cell);
  }
  for (const { span } of row.slice(next)) columns.push(span);
  return columns;
}

/** How many known words of a header stand in a table. */
function wordsIn(header: readonly HeaderCell[], table: Span): number {
  let count = 0;
  for (const { word, left, right } of header) {
    if (word !== null && left >= table.left && right <= table.right) count += 1;
  }
  return count;
}

interface Span {
  readonly left: number;
  right: number;
}

/** A run of header cells. */
type Segment = readonly [HeaderCell, ...HeaderCell[]];

/** Runs of header cells with no more blank columns between them than there usually are, mostly none. */
function segmentsOf(cells: readonly HeaderCell[]): Segment[] {
  const steps = stepsOf(cells);
  const usual = Math.max(1, median(steps));
  const segments: [HeaderCell, ...HeaderCell[]][] = [];
  for (const [i, cell] of cells.entries()) {
    const [step, last] = [steps[i - 1], segments.at(-1)];
    if (last && step !== undefined && step <= usual) last.push(cell);
    else segments.push([cell]);
  }
  return segments;
}

function stepsOf(cells: readonly Readonly<Span>[]): number[] {
  const steps: number[] = [];
  const [first, ...others] = cells;
  let right = first?.right ?? 0;
  for (const cell of others) {
    steps.push(cell.left - right);
    right = Math.max(right, cell.right);
  }
  return steps;
}

function usualStep(cells: readonly Readonly<Span>[]): number {
  return Math.max(1, median(stepsOf(cells)));
}

function rightmost(cells: readonly Readonly<Span>[]): number {
  return Math.max(...cells.map(({ right }) => right));
}

function median(numbers: readonly number[]): number {
  const sorted = Int32Array.from(numbers).sort();
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

const NAMING = new Set<IndicatorWord | null>(['rail', 'level1', 'level2', 'name']);

function begins(segment: readonly HeaderCell[], rest: readonly (readonly HeaderCell[])[]): boolean {
  return segment.some((cell) => NAMING.has(cell.word)) && isComplete(wordsOf(rest.flat()));
}

/** Whether a segment goes on with a header: its first field is a new one, or it brings more new ones than it repeats. */
function addsTo(own: readonly HeaderCell[], segment: Segment): boolean {
  // 产出指标 is what a level of another form's row holds
  if (segment[0].cell.says.level) return false;
  const known = wordsOf(own);
  const words = segment.flatMap((cell) => cell.word ?? []);
  const added = words.filter((word) => !known.has(word)).length;
  const first = segment[0].word;
  if (first === 'number' || (known.has(first) && NAMING.has(first))) return false;
  return known.has(first) ? added > words.length - added : added > 0;
}

/**
 * Where a segment begins: at the first naming column after columns that measure or judge, the levels before one
 * that is named plainly (考核维度 | 考核内容 | 考核指标) among them.
 */
function segmentStarts(cells: readonly HeaderCell[]): number[] {
  const starts = [0];
  let measured = false;
  for (const [i, cell] of cells.entries()) {
    if (measured && isNaming(cell) && cell.confidence === 1) {
      let first = i;
      for (let before = cells[first - 1]; before && isNaming(before); before = cells[first - 1])
        first--;
      starts.push(first);
      measured = false;
    } else if (MEASURING.has(cell.word)) measured = true;
  }
  return starts;
}

function isNaming({ word }: HeaderCell): boolean {
  return NAMING.has(word) || word === 'number';
}

const MEASURING = new Set<IndicatorWord | null>(['target', 'actual', 'score', 'weight', 'reason']);

/** The cells of a header from its first known word to its last. */
function header(cells: readonly HeaderCell[], top: number, bottom: number): Header {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    if (!cell.word) continue;
    left = Math.min(left, cell.left);
    right = Math.max(right, cell.right);
  }
  const within: HeaderCell[] = [];
  for (const cell of cells) if (cell.left >= left && cell.left <= right) within.push(cell);
  return { top, bottom, left, right, cells: within };
}
