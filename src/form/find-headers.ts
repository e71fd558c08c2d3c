import type { Grid, GridCell } from './grid';
import { INDICATOR_WORDS, type IndicatorWord, SHORT_WORDS } from './words/indicator-words';

/** A header cell of the indicator block and the columns it stands over. */
export interface HeaderCell {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  /** Null when its words are not known. */
  readonly word: IndicatorWord | null;
  readonly confidence: number;
}

/** The header of one indicator block: one row, or two or three read together. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** Every indicator header on the sheet, top to bottom, left to right. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  const counts = new Map<number, number>();
  const known = (row: number): number => {
    const count = counts.get(row) ?? knownWords(grid, row).length;
    counts.set(row, count);
    return count;
  };
  for (let i = 0; i < grid.rows.length; i++) {
    const row = grid.rows[i]!;
    if (row <= (headers.at(-1)?.bottom ?? -1) || !isPromising(row, known)) continue;
    const cells = headerAt(grid, row);
    if (cells) headers.push(...splitSideBySide(cells.cells, row, cells.bottom));
  }
  return headers;
}

/** A row worth a closer look: two known words in it, or one of two rows that have them together. */
function isPromising(row: number, known: (row: number) => number): boolean {
  return known(row) >= 2 || (known(row) === 1 && known(row + 1) >= 2);
}

/** Whether header words make an indicator block of a self-evaluation: what, how much, how far. */
export function isComplete(words: ReadonlySet<IndicatorWord | null>): boolean {
  const named = words.has('name') || words.has('level2') || words.has('level1');
  const measured = words.has('target') || words.has('actual') || words.has('adjusted-target');
  const judged = words.has('actual') || words.has('score');
  return named && measured && judged && countEssential(words) >= 3;
}

/** What is known of each essential word, for saying what a sheet without a form has. */
export function countEssential(words: ReadonlySet<IndicatorWord | null>): number {
  const essential = ['level1', 'level2', 'name', 'target', 'actual', 'weight', 'score', 'reason'];
  return essential.filter((word) => words.has(word as IndicatorWord)).length;
}

/** The filled cells of a row whose whole text is a known header word. */
export function knownWords(grid: Grid, row: number): { cell: GridCell; word: IndicatorWord }[] {
  return grid.filled(row).flatMap((cell) => {
    const word = headerWord(grid, cell);
    return word ? [{ cell, word }] : [];
  });
}

/** A character that every header word has one of: spares most texts of a large sheet a closer look. */
const HEADER_CHARACTER = /[标值级分权完因说注明位号符质序评法原向细方据况性准解料式实量次]/;

function headerWord(grid: Grid, cell: GridCell): IndicatorWord | null {
  const { value } = cell.cell;
  if (typeof value !== 'string') return null;
  if (grid.corrections.aboutColumns) {
    const said = grid.corrections.indicator(null, cell.label.full);
    if (said) return said === 'ignored' ? null : said;
  }
  if (!HEADER_CHARACTER.test(value)) return null;
  return INDICATOR_WORDS.exact(cell.label);
}

function headerAt(grid: Grid, row: number): { cells: HeaderCell[]; bottom: number } | null {
  const first = rowCells(grid, row);
  let cells = first;
  let bottom = row;
  const isWords =
    isComplete(wordsOf(first)) || grid.filled(row).every((cell) => cell.number === null);
  while (isWords && bottom < row + 2 && isSubHeader(grid, bottom + 1, cells)) {
    cells = underneath(cells, rowCells(grid, bottom + 1));
    bottom += 1;
  }
  if (isComplete(wordsOf(cells))) return { cells, bottom };
  return isComplete(wordsOf(first)) ? { cells: first, bottom: row } : null;
}

function wordsOf(cells: readonly HeaderCell[]): Set<IndicatorWord | null> {
  return new Set(cells.map((cell) => cell.word));
}

function rowCells(grid: Grid, row: number): HeaderCell[] {
  return withShortWords(namedByRail(grid.filled(row).map((cell) => headerCell(grid, cell))));
}

/** Beside three words of a header also 目标 and 完成 head columns, unless longer words already do. */
function withShortWords(cells: readonly HeaderCell[]): HeaderCell[] {
  const known = wordsOf(cells);
  if (countEssential(known) < 3) return [...cells];
  return cells.map((cell): HeaderCell => {
    const word = SHORT_WORDS.get(cell.cell.label.bare);
    const isOpen = word && (cell.word === null || cell.word === 'rail') && !known.has(word);
    return isOpen ? { ...cell, word, confidence: 0.8 } : cell;
  });
}

/** 绩效指标 to the right of the levels is the column of names, where no other is. */
function namedByRail(cells: readonly HeaderCell[]): HeaderCell[] {
  const level = cells.findIndex(({ word }) => word === 'level2' || word === 'level1');
  const rail = cells.map(({ word }) => word).lastIndexOf('rail');
  if (level < 0 || rail < level || cells.some(({ word }) => word === 'name')) return [...cells];
  return cells.map((cell, i) => (i === rail ? { ...cell, word: 'name' } : cell));
}

function headerCell(grid: Grid, cell: GridCell): HeaderCell {
  const { left, right } = grid.span(cell.at);
  const said = grid.corrections.indicator(null, cell.label.full);
  if (said) {
    return { cell, left, right, word: said === 'ignored' ? null : said, confidence: 1 };
  }
  const match = INDICATOR_WORDS.match(cell.label);
  const stale = /^(?:上年|上一年|去年|历史|前三年|往年)/.test(cell.label.bare);
  const word = stale ? null : (match?.field ?? null);
  return { cell, left, right, word, confidence: word ? match!.confidence : 0 };
}

const PART_WORDS =
  /^(?:值|数值|数|内容|名称|目标|计划|实际|预期|年初|调整|调整后|年初值|调整值|调整后值|[AB]|%|分|万元|元|完成)$/;

/** A row below a header that holds nothing but words of a header. */
function isSubHeader(grid: Grid, row: number, above: readonly HeaderCell[]): boolean {
  const cells = grid.filled(row);
  if (cells.length === 0 || above.length === 0) return false;
  if (isSplit(cells, above)) return true;
  const known = cells.filter((cell) => headerWord(grid, cell));
  const parts = cells.filter((cell) => !headerWord(grid, cell) && isPart(cell));
  if (known.length + parts.length < cells.length) return false;
  if (known.length === 0) return false;
  const repeated = known.filter((cell) =>
    above.some((up) => up.word === headerWord(grid, cell) && up.cell.column === cell.column),
  );
  return repeated.length < 3;
}

/** A row of nothing but the parts of merged header cells: 经费保障 and 制度保障 under 偏差原因分析. */
function isSplit(cells: readonly GridCell[], above: readonly HeaderCell[]): boolean {
  const parents = cells.map((cell) =>
    above.find(({ left, right }) => left < right && left <= cell.column && cell.column <= right),
  );
  return (
    cells.every((cell) => cell.wordy && cell.label.bare.length <= 8) &&
    parents.every((parent, i) => parent && parents.some((other, k) => k !== i && other === parent))
  );
}

function isPart(cell: GridCell): boolean {
  return PART_WORDS.test(cell.label.bare) || /^\([AB%]\)$/.test(cell.label.full);
}

/** Reads a header row together with the row under it: a part inherits from the cell above. */
function underneath(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] {
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
  if (parent?.word === 'target' && /^调整/.test(bare))
    return { word: 'adjusted-target', confidence: 1 };
  if (parent?.word === 'actual' && (low.word === 'target-unit' || low.word === 'operator')) {
    return { word: null, confidence: 0 };
  }
  if (low.word && low.confidence === 1) return { word: low.word, confidence: 1 };
  if (parent?.word) return { word: parent.word, confidence: Math.min(parent.confidence, 0.9) };
  return { word: low.word, confidence: low.confidence };
}

/** Two blocks in one header row are two headers, when each is complete by itself. */
function splitSideBySide(cells: readonly HeaderCell[], top: number, bottom: number): Header[] {
  const whole = [header(ownCells(cells), top, bottom)];
  const starts = segmentStarts(cells);
  if (starts.length < 2) return whole;
  const parts = starts.map((start, i) => cells.slice(start, starts[i + 1]));
  return parts.every((part) => isComplete(wordsOf(part)))
    ? parts.map((part) => header(ownCells(part), top, bottom))
    : whole;
}

/**
 * The cells of a header without those of another table in the same row. Blank columns part them:
 * once a header is complete, what stands beyond one is its own only when it adds a field and
 * repeats none; before it nothing counts that names no level or indicator.
 */
function ownCells(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const segments = segmentsOf(cells);
  const start = segments.findIndex((segment, i) => begins(segment, segments.slice(i)));
  if (start < 0) return cells;
  let own: readonly HeaderCell[] = [];
  for (const segment of segments.slice(start)) {
    if (isComplete(wordsOf(own)) && !addsTo(own, segment)) break;
    own = [...own, ...segment];
  }
  return own;
}

/** Runs of header cells with no blank column between them. */
function segmentsOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const segments: HeaderCell[][] = [];
  for (const cell of cells) {
    const last = segments.at(-1);
    const right = last?.reduce((most, one) => Math.max(most, one.right), 0) ?? 0;
    if (last && cell.left <= right + 1) last.push(cell);
    else segments.push([cell]);
  }
  return segments;
}

const NAMING = new Set<IndicatorWord | null>(['rail', 'level1', 'level2', 'name']);

function begins(segment: readonly HeaderCell[], rest: readonly (readonly HeaderCell[])[]): boolean {
  return segment.some((cell) => NAMING.has(cell.word)) && isComplete(wordsOf(rest.flat()));
}

function addsTo(own: readonly HeaderCell[], segment: readonly HeaderCell[]): boolean {
  const words = segment.flatMap((cell) => cell.word ?? []);
  const first = segment[0]!.word;
  const known = wordsOf(own);
  return words.some((word) => !known.has(word)) && !known.has(first) && first !== 'number';
}

/** Where a segment begins: at the first naming column after columns that measure or judge. */
function segmentStarts(cells: readonly HeaderCell[]): number[] {
  const naming = new Set<IndicatorWord | null>(['rail', 'number', 'level1', 'level2', 'name']);
  const measuring = new Set<IndicatorWord | null>([
    'target',
    'actual',
    'score',
    'weight',
    'reason',
  ]);
  const starts = [0];
  let measured = false;
  cells.forEach((cell, i) => {
    if (measured && naming.has(cell.word) && cell.confidence === 1) {
      starts.push(i);
      measured = false;
    } else if (measuring.has(cell.word)) measured = true;
  });
  return starts;
}

function header(cells: readonly HeaderCell[], top: number, bottom: number): Header {
  const known = cells.filter((cell) => cell.word);
  const left = Math.min(...known.map((cell) => cell.left));
  const right = Math.max(...known.map((cell) => cell.right));
  const within = cells.filter((cell) => cell.left >= left && cell.left <= right);
  return { top, bottom, left, right, cells: within };
}
