import { AS_SAID, type Claim, LABEL, labelWeight, SETTLED, TOLD } from '../assign';
import { INDICATOR_FIELDS, type IndicatorField } from '../fields';
import type { Guess } from '../form';
import type { Grid, GridCell } from '../evidence/grid';
import { hasMate, isOfTerm, ofSamePeriod } from './periods';
import { rowsAboveFoot } from './rows-above-foot';
import { firstRowsUnder, type Header, type HeaderCell, PRINTS_YEAR } from '../places/header-cells';

/** That a column of an indicator block holds a field. */
export interface ColumnClaim extends Claim<IndicatorField> {
  readonly header: HeaderCell;
  /** Why it is a guess however much speaks for it; left out where a label or a person says it. */
  readonly guessed?: Guess;
}

/** What an officer and the words of a header say of its columns. */
export function labelClaims(grid: Grid, header: Header, last: number): ColumnClaim[] {
  const named = header.cells.flatMap((cell) => claimsOf(grid, header, last, cell));
  return preferred(grid, header, last, named);
}

/** How much more a row must be named than anything else of it must be known. */
const NAMED = 2 * LABEL;

/** That a column holds a field, its rows named by it where that is their name. */
export function claimOf(
  header: HeaderCell,
  field: IndicatorField,
  weight: number,
  guessed?: Guess,
): ColumnClaim {
  const needed = field === 'name' ? NAMED : 0;
  return {
    field,
    cells: [header.cell.at],
    weight: weight + needed,
    header,
    ...(guessed && { guessed }),
  };
}

function claimsOf(grid: Grid, header: Header, last: number, cell: HeaderCell): ColumnClaim[] {
  const { corrections } = grid;
  const said = corrections.aboutColumns
    ? corrections.indicator(cell.left, cell.cell.label.full)
    : null;
  if (said === 'ignored') return [];
  if (said) return [claimOf({ ...cell, word: said, confidence: 1 }, said, AS_SAID)];
  const weight = labelWeight(cell);
  switch (cell.word) {
    case 'adjusted-target':
      return [claimOf(cell, 'target', weight)];
    case 'fourth-level':
      return isNaming(grid, header, last, cell) ? [claimOf(cell, 'name', weight + 2 * TOLD)] : [];
    case 'rail':
      return namesRows(grid, header, last, cell) ? [claimOf(cell, 'name', weight)] : [];
    case 'level2':
      return [claimOf(cell, 'level2', weight), ...asFirstLevel(header, cell)];
    case 'name':
      if (cell.confidence === 1) return [claimOf(cell, 'name', weight)];
      return [claimOf(cell, 'name', weight), ...asSecondLevel(grid, header, last, cell)];
    default:
      return isField(cell.word) ? [claimOf(cell, cell.word, weight)] : [];
  }
}

function isField(word: HeaderCell['word']): word is IndicatorField {
  return (INDICATOR_FIELDS as readonly (string | null)[]).includes(word);
}

/** 指标类别 before 二级指标 is the first level, where no other is. */
function asFirstLevel(header: Header, cell: HeaderCell): ColumnClaim[] {
  const [first, second] = header.cells.filter(({ word }) => word === 'level2');
  const isFirst = cell === first && second && header.cells.every(({ word }) => word !== 'level1');
  return isFirst ? [claimOf(cell, 'level1', labelWeight(cell) + 2)] : [];
}

/** 考核内容 before 考核指标 is the second level where it holds 数量指标 and the like. */
function asSecondLevel(grid: Grid, header: Header, last: number, cell: HeaderCell): ColumnClaim[] {
  let isNamedBehind = false;
  for (const { word, left } of header.cells) {
    if (word === 'level2') return [];
    if (word === 'name' && left > cell.left) isNamedBehind = true;
  }
  if (!isNamedBehind) return [];
  const rows = firstRowsUnder(grid, header, last);
  const words = rows.map((row) => grid.at(row, cell.left)).filter(({ wordy }) => wordy);
  const levels = words.filter(({ says }) => says.level);
  return levels.length * 2 > words.length ? [claimOf(cell, 'level2', labelWeight(cell))] : [];
}

/** 绩效指标 behind 绩效内容 may head the names themselves: words in most rows, hardly the same twice. */
function namesRows(grid: Grid, header: Header, last: number, rail: HeaderCell): boolean {
  if (!header.cells.some(({ word, left }) => word === 'name' && left < rail.left)) return false;
  const rows = firstRowsUnder(grid, header, last);
  const words = rows.map((row) => grid.at(row, rail.left)).filter(({ wordy }) => wordy);
  const different = new Set(words.map(({ label }) => label.full)).size;
  return different * 2 > rows.length;
}

/** A 四级指标 column that most rows fill names the indicators; the 三级指标 then only groups them. */
function isNaming(grid: Grid, header: Header, last: number, fourth: HeaderCell): boolean {
  const rows = firstRowsUnder(grid, header, last);
  const named = rows.filter((row) => grid.filled(row, fourth).some((cell) => cell.wordy));
  return named.length * 2 >= rows.length;
}

/** A form without a column of names names its indicators in the last level it has. */
export function lastLevels(told: readonly ColumnClaim[]): ColumnClaim[] {
  return told.flatMap(({ header, field, weight }) => {
    const isLevel = field === 'level2' || (field === 'level1' && header.word === 'level1');
    if (!isLevel) return [];
    const name = { ...header, confidence: 0.7 };
    const more = field === 'level2' ? 5 : 4;
    return [{ field: 'name', cells: [header.cell.at], weight: weight + more, header: name }];
  });
}

/** The claims with what tells each column from its rivals, whose words name the same field. */
function preferred(
  grid: Grid,
  header: Header,
  last: number,
  claims: readonly ColumnClaim[],
): ColumnClaim[] {
  const rivals = rivalsAmong(claims);
  if (rivals.size === 0) return [...claims];
  const name = claims.find(({ field }) => field === 'name');
  const isSetBack = ({ field, header: { cell } }: Pick<ColumnClaim, 'field' | 'header'>) =>
    rivals.has(field) && AVOIDED[field]?.test(cell.label.bare) === true;
  const told = claims.map((claim) => {
    if (!rivals.has(claim.field)) return claim;
    const ofTime =
      ofSamePeriod(claim, claims, isSetBack) + ofOtherYear(grid, header, claim, claims);
    return withMore(claim, toldOf(claim, claims, name) + ofTime);
  });
  const weighed = told.map((claim) => {
    if (!rivals.has(claim.field)) return claim;
    const later = FIRST_OF.has(claim.field) ? -2 * before(claim, told) : 0;
    return withMore(claim, later + (isFilled(grid, header, last, claim.header) ? 0.5 : 0));
  });
  return rivals.has('name') ? namesTold(grid, header, last, weighed) : weighed;
}

/**
 * Of columns of names between which no word tells, the one that tells the most rows apart: 考核项目 beside
 * 考核内容 only groups them, once or in every row.
 */
function namesTold(
  grid: Grid,
  header: Header,
  last: number,
  claims: readonly ColumnClaim[],
): ColumnClaim[] {
  const named = claims.filter(({ field }) => field === 'name');
  const best = Math.max(...named.map(({ weight }) => weight));
  const likeliest = named.filter(({ weight }) => weight === best);
  if (likeliest.length < 2) return [...claims];
  const rows = rowsAboveFoot(grid, header, header.bottom + 1, last);
  const counts = likeliest.map(({ header: column }) => {
    const words = rows.flatMap((row) => grid.filled(row, column).filter(({ wordy }) => wordy));
    return new Set(words.map(({ label }) => label.full)).size;
  });
  const most = Math.max(...counts);
  const telling = likeliest.filter((_, i) => counts[i] === most);
  const [only] = telling;
  return claims.map((claim) =>
    claim === only && telling.length === 1 ? withMore(claim, 1.5 * SETTLED) : claim,
  );
}

/** The fields that more than one column is named after. */
function rivalsAmong(claims: readonly ColumnClaim[]): Set<IndicatorField> {
  const once = new Set<IndicatorField>();
  const rivals = new Set<IndicatorField>();
  for (const { field } of claims) {
    if (once.has(field)) rivals.add(field);
    once.add(field);
  }
  return rivals;
}

function withMore(claim: ColumnClaim, more: number): ColumnClaim {
  return { ...claim, weight: claim.weight + more };
}

/** What the words of a header and its place say of it among its rivals. */
function toldOf(
  claim: ColumnClaim,
  claims: readonly ColumnClaim[],
  name: ColumnClaim | undefined,
): number {
  const rivals = claims.filter(({ field }) => field === claim.field);
  const { label } = claim.header.cell;
  const isLeft = ({ header }: ColumnClaim) => !!name && header.left < name.header.left;
  const isOfLevel = !LEVELS.has(claim.field) && isLeft(claim) && !rivals.every(isLeft);
  return (
    (PREFERRED[claim.field]?.test(label.bare) ? TOLD : 0) +
    (AVOIDED[claim.field]?.test(label.bare) ? -TOLD : 0) +
    (isOfLastYear(claim, rivals) ? TOLD : 0) +
    (isOfLevel ? -2 * TOLD : 0)
  );
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: what stands left of the indicator belongs to its levels. */
const LEVELS: ReadonlySet<IndicatorField> = new Set(['level1', 'level2', 'name']);

/** Of several such columns the first is the one a form asks for. */
const FIRST_OF: ReadonlySet<IndicatorField> = new Set(['reason', 'method']);

/** How many rivals to the left are told as plainly. */
function before({ field, header, weight }: ColumnClaim, told: readonly ColumnClaim[]): number {
  const rivals = told.filter((one) => one.field === field && one.header.left < header.left);
  return rivals.filter((one) => one.weight >= weight).length;
}

const ADJUSTED = /^(?:年中|中期)?调整(?!前)|(?:调整|变更|修订|修正)后/;

const PREFERRED: Partial<Record<IndicatorField, RegExp>> = {
  target: ADJUSTED,
  score: /自评|自我评|^加权/,
  name: /三级/,
  method: /[评计打扣]分/,
  reason: /偏差|未完成/,
};

const AVOIDED: Partial<Record<IndicatorField, RegExp>> = {
  target: /年初|批复|标准|^总|总体|中期|实施期/,
  reason: /^(?:备注|说明)$/,
  actual: /情况|半年|季度/,
  score: /^部门(?!自)|^(?:折算|平均)/,
  weight: /^(?:[一二三四]级(?:指标)?)?权重/,
  name: /^(?:指标内容|考核指标|评价指标)$/,
  operator: /方向/,
};

/** Whether a header says more than the name of its field, which sets it apart from another column of the kind. */
export function isSetApart(field: IndicatorField, { cell, confidence }: HeaderCell): boolean {
  const { full, bare } = cell.label;
  return confidence < 1 || PRINTS_YEAR.test(full) || AVOIDED[field]?.test(bare) === true;
}

/** Whether a column read for reasons by its header is one for remarks, which takes them where nothing else asks. */
export function isForRemarks(grid: Grid, { cell, left }: HeaderCell): boolean {
  const isSaid = grid.corrections.indicator(left, cell.label.full) !== null;
  return !isSaid && AVOIDED.reason?.test(cell.label.bare) === true;
}

/** Whether a header is said to be of an adjusted target, beside which another says what was set first. */
export function isAdjusted({ label }: GridCell): boolean {
  return ADJUSTED.test(label.bare);
}

/** What a year says against a column beside one that prints none or a later one, unless the form is of that year. */
function ofOtherYear(
  grid: Grid,
  { top }: Header,
  claim: ColumnClaim,
  claims: readonly ColumnClaim[],
): number {
  const year = yearOf(claim.header);
  const isOfForm = ({ field, header }: ColumnClaim) =>
    field === claim.field &&
    !(yearOf(header) <= year) &&
    !PART_OF_YEAR.test(header.cell.label.bare) &&
    !(isOfTerm(header) && hasMate(claim, claims));
  if (Number.isNaN(year) || !claims.some(isOfForm)) return 0;
  const isSaid = grid
    .rowsBetween(top - HEAD_ROWS, top - 1)
    .some((row) => grid.filled(row).some(({ cell }) => cell.text.includes(`${year}年度`)));
  // outweighs a whole label: the other may be named by a word within others
  return isSaid ? 0 : -3 * TOLD;
}

const PART_OF_YEAR = /半年|季度/;

/** How many rows above a header may say what year its form is of. */
const HEAD_ROWS = 20;

/** Where all rivals print a year, as 2023年完成值 and 2024年完成值, the one of the last year. */
function isOfLastYear(claim: ColumnClaim, rivals: readonly ColumnClaim[]): boolean {
  const years = rivals.map(({ header }) => yearOf(header));
  return yearOf(claim.header) === Math.max(...years);
}

function yearOf({ cell }: HeaderCell): number {
  return Number(PRINTS_YEAR.exec(cell.label.full)?.[1]);
}

function isFilled(grid: Grid, header: Header, last: number, { left, right }: HeaderCell): boolean {
  return firstRowsUnder(grid, header, last).some((row) =>
    grid.filled(row, { left, right }).some((cell) => cell.kind !== 'sign'),
  );
}
