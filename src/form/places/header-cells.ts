import { isFundHeader } from '../evidence/classify-row';
import type { Guess } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { INDICATOR_WORDS, SHORT_WORDS, TASK_WORDS } from '../words/indicator-words';
import { indicatorByNoun } from '../words/head-nouns';
import { wordsOf as wordsNamed } from '../words/lexicon';
import type { IndicatorWord } from '../words/word-kinds';

/** A header cell of the indicator block and the columns it stands over. */
export interface HeaderCell {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  /** Null when its words are not known. */
  readonly word: IndicatorWord | null;
  readonly confidence: number;
  /** Why it is a guess that this column holds its field; left out where its header says so. */
  readonly guessed?: Guess;
  /** The column that holds where this one is blank, as 年初指标值 does beside a blank 调整指标值. */
  readonly instead?: HeaderCell;
}

/** The header of one indicator block: one row, or two or three read together. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly HeaderCell[];
}

/** The first rows under a header, down to `last`: enough to tell what its columns hold. */
export function firstRowsUnder(grid: Grid, header: Pick<Header, 'bottom'>, last: number): number[] {
  return grid.rowsBetween(header.bottom + 1, last).slice(0, ROWS_SEEN);
}

const ROWS_SEEN = 60;

/** The filled cells of a row as those of a header. */
export function rowCells(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const cell of grid.filled(row)) cells.push(headerCell(grid, cell));
  return withShortWords(namedByRail(cells));
}

/** Beside three words of a header, or two where a whole row of indicators is named, also 目标 and 完成 head columns, and any label by its head noun, unless known words already do; so do tasks without money. */
export function withShortWords(cells: readonly HeaderCell[]): HeaderCell[] {
  const words = wordsOf(cells);
  const essential = countEssential(words);
  const said = words.has('method') ? essential + 1 : essential;
  if (said < 2 || (essential < 3 && !haveShortWords(cells))) return [...cells];
  const hasMoney = isFundHeader(cells.map(({ cell }) => cell));
  // 2022年完成值 may be another year's
  const named = wordsOf(cells.filter(({ cell }) => !PRINTS_YEAR.test(cell.label.full)));
  const opened = cells.map((cell) => {
    if (cell.word !== null && cell.word !== 'rail') return cell;
    const word = openWord(cell, named, hasMoney) ?? targetOfPart(cell, cells);
    return word ? { ...cell, word, confidence: 0.8 } : cell;
  });
  return essential > 2 || isWhole(wordsOf(opened)) ? opened : [...cells];
}

/** Whether header words name all that a form has of each indicator, which no other table does. */
function isWhole(words: ReadonlySet<IndicatorWord | null>): boolean {
  if (isOfScoreSheet(words)) return true;
  const isScored = words.has('weight') || words.has('score');
  return words.has('name') && words.has('target') && words.has('actual') && isScored;
}

/** Whether two labels or more are words as short as 目标 and 完成. */
function haveShortWords(cells: readonly HeaderCell[]): boolean {
  let short = 0;
  for (const { cell } of cells) if (SHORT_WORDS.has(cell.label.bare)) short += 1;
  return short > 1;
}

/** A year that a header names, whatever stands before it: ▲2022年完成值. */
export const PRINTS_YEAR = /(?<!\d)(20\d\d)年/;

/** What a label that is not known names beside others that are. */
function openWord(
  { cell, word }: HeaderCell,
  known: ReadonlySet<IndicatorWord | null>,
  hasMoney: boolean,
): IndicatorWord | null {
  const { bare } = cell.label;
  const short =
    SHORT_WORDS.get(bare) ??
    SHORT_WORDS.get(bare.replace(WHEN, '')) ??
    (!hasMoney && TASK_WORDS.has(bare) ? 'name' : null);
  if (short && !known.has(short)) return short;
  const noun = word === null && !isOfOtherTimes(cell) ? indicatorByNoun(bare) : null;
  return noun && !known.has(noun) ? noun : null;
}

/** 上半年指标值 is a target, whatever else is, where the results of the form are those of 上半年. */
function targetOfPart({ cell }: HeaderCell, cells: readonly HeaderCell[]): 'target' | null {
  const part = partOfYear(cell);
  if (part === null || indicatorByNoun(cell.label.bare) !== 'target') return null;
  const results = cells.filter(
    ({ word, cell: { label } }) => word === 'actual' || indicatorByNoun(label.bare) === 'actual',
  );
  const isOfPart = results.every((result) => partOfYear(result.cell) === part);
  return results.length > 0 && isOfPart ? 'target' : null;
}

/** The half or the quarter of the year that a header names. */
export function partOfYear({ label }: GridCell): string | null {
  return PART_OF_YEAR.exec(label.full)?.[0] ?? null;
}

const PART_OF_YEAR = /[上下]半年|第?[一二三四1-4]季度/;

/** 年初目标 and 年末完成 say when, which no other word of a header does. */
const WHEN = /^(?:年初|年末|年底|全年|年度|本年度?|当年)/;

/**
 * 绩效指标 to the right of the levels is the column of names, where no other is; so it is behind any other
 * header where no levels are, and the next header stands as near as the one before.
 */
function namedByRail(cells: HeaderCell[]): HeaderCell[] {
  let level = -1;
  let rail = -1;
  for (const [i, { word }] of cells.entries()) {
    if (word === 'name') return cells;
    if (level < 0 && (word === 'level1' || word === 'level2')) level = i;
    if (word === 'rail') rail = i;
  }
  if (level < 0 ? !isNarrow(cells, rail) : rail < level) return cells;
  return cells.map((cell, i) => (i === rail ? { ...cell, word: 'name' } : cell));
}

/** Whether a header leaves no more room to the next one than there is to the one before: 序号 | 绩效指标 | 指标值. */
function isNarrow(cells: readonly HeaderCell[], at: number): boolean {
  const [before, here, next] = cells.slice(Math.max(0, at - 1), at + 2);
  if (!before || !here || !next || at < 1) return false;
  return next.left - here.right <= here.left - before.right;
}

function headerCell(grid: Grid, cell: GridCell): HeaderCell {
  const { left, right } = cell.span;
  const { corrections } = grid;
  const said = corrections.aboutColumns ? corrections.indicator(null, cell.label.full) : null;
  if (said) {
    return { cell, left, right, word: said === 'ignored' ? null : said, confidence: 1 };
  }
  const match = INDICATOR_WORDS.match(cell.label);
  if (!match || isOfOtherTimes(cell)) return { cell, left, right, word: null, confidence: 0 };
  return { cell, left, right, word: match.field, confidence: match.confidence };
}

/** Whether a header speaks of another year, or of a part of this one. */
export function isOfOtherTimes({ label }: GridCell): boolean {
  return OTHER_TIMES.test(label.full) || STALE.test(label.bare);
}

/** Also behind a word or two: 项目上年完成值. */
const STALE = /^.{0,4}(?:上年|上一年|去年|历史|前三年|往年)/;

/** What a 监控表 asks in the middle of the year (1-7月完成情况, 全年预计完成情况) is no result of the year. */
const OTHER_TIMES = /预计(?:完成|实现)情况|^(?:截[至止])?(?:20\d\d年)?1[-~—至](?:[2-9]|1[01])月/;

/** The filled cells of a row whose whole text is a known header word. */
export function knownWords(grid: Grid, row: number): { cell: GridCell; word: IndicatorWord }[] {
  const known: { cell: GridCell; word: IndicatorWord }[] = [];
  for (const cell of grid.filled(row)) {
    const word = headerWord(grid, cell);
    if (word) known.push({ cell, word });
  }
  return known;
}

/** How many they are; spares the rows of a large sheet that hold other data a closer look. */
export function countKnown(grid: Grid, row: number): number {
  if (grid.corrections.aboutColumns) return knownWords(grid, row).length;
  let count = 0;
  for (const { cell } of grid.sheet.cellsInRow(row)) {
    const { value, text } = cell;
    if (typeof value === 'string' && HEADER_CHARACTER.test(value) && wordsNamed(text).indicator)
      count += 1;
  }
  return count;
}

/** A character that every header word has one of. */
const HEADER_CHARACTER = /[标值级分权完因说注明位号符质序评法原向细方据况性准解料式实量次]/;

/** What the whole text of a cell names in a header, as an officer taught it or as words do. */
export function headerWord(
  { corrections }: Grid,
  { cell, label, says }: GridCell,
): IndicatorWord | null {
  if (typeof cell.value !== 'string') return null;
  const said = corrections.aboutColumns ? corrections.indicator(null, label.full) : null;
  if (said) return said === 'ignored' ? null : said;
  return says.indicator;
}

/** Whether header words make an indicator block of a self-evaluation: what, how much, how far. */
export function isComplete(words: ReadonlySet<IndicatorWord | null>): boolean {
  const named = words.has('name') || words.has('level2') || words.has('level1');
  const measured = words.has('target') || words.has('actual') || words.has('adjusted-target');
  const judged = words.has('actual') || words.has('score');
  return named && measured && judged && countEssential(words) >= 3;
}

/** Whether header words make a score sheet: what, how many points it can have, how they are given, and how many were. */
export function isOfScoreSheet(words: ReadonlySet<IndicatorWord | null>): boolean {
  const named = words.has('name') || words.has('level2') || words.has('level1');
  return named && words.has('weight') && words.has('method') && words.has('score');
}

/**
 * Whether header words make an indicator block that says what, how many points it can have and how many it got, and
 * calls the rest otherwise: 考核要求, 考核结果.
 */
export function isOfUnknownValues(words: ReadonlySet<IndicatorWord | null>): boolean {
  const named = words.has('name') || words.has('level2') || words.has('level1');
  const isScored = words.has('weight') && words.has('score');
  return named && isScored && words.has(null) && countEssential(words) > 3;
}

function countEssential(words: ReadonlySet<IndicatorWord | null>): number {
  let count = 0;
  for (const word of ESSENTIAL) if (words.has(word)) count += 1;
  return count;
}

const ESSENTIAL: readonly IndicatorWord[] = [
  'level1',
  'level2',
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];

/** The words of some header cells. */
export function wordsOf(cells: readonly HeaderCell[]): Set<IndicatorWord | null> {
  const words = new Set<IndicatorWord | null>();
  for (const { word } of cells) words.add(word);
  return words;
}
