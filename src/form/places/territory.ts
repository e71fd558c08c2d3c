import type { Header } from './header-cells';
import type { Field } from '../form';
import { otherTableBelow } from './other-table';
import { isTitle } from '../words/foot-words';
import { titleLines } from './title-lines';
import { fundUnit } from '../words/fund-words';
import { footWord } from '../evidence/foot-label';
import { ABOVE, withinGutters } from './gutter';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { lowerBound } from '../evidence/lower-bound';
import {
  classifyRow,
  isFundHeader,
  isProjectLabel,
  namesTasks,
  type RowClass,
} from '../evidence/classify-row';

/** The part of a sheet one form occupies. */
export interface Territory {
  /** The header of its indicator block, and the same header repeated further down (a page break). */
  readonly headers: readonly [Header, ...Header[]];
  readonly band: Band;
  /** The columns that are no other form's. */
  readonly limits: Band;
  /** The first row with a label of the form; titles may stand above it. */
  readonly top: number;
  /** How far up a title may be looked for. */
  readonly ceiling: number;
  readonly bottom: number;
  /** Rows below that were taken for another table without proof: what they hold is asked about. */
  readonly doubtful: readonly number[];
  /** In a list of several projects: where the rows of this one begin, and its name. */
  readonly listed?: { readonly first: number; readonly project: Field };
  /** Whether another block stands beside it that may be the other half of one list; left out where none does. */
  readonly halved?: true;
}

/** Divides the sheet among its indicator headers: forms stacked and side by side, repeated headers joined. */
export function divideSheet(grid: Grid, headers: readonly Header[]): Territory[] {
  const sides = headers.length > 1 ? across(headers) : null;
  const starts: Start[] = [];
  for (const header of headers) {
    const above = [...starts].reverse().find((s) => overlaps(s.header, header));
    const ceiling = above ? lastHeader(above).bottom + 1 : 0;
    const limits = sides ? between(grid, header, sides) : ANYWHERE;
    const band = withinGutters(grid, header, limits);
    const top = topOf(grid, header, band, ceiling, !!above);
    const isBroken = above && top < header.top && isSamePage(grid, above, header, band);
    const isRepeated =
      top === header.top && above && continues(grid, lastHeader(above), header, band);
    const isAmong =
      above && top < header.top && standsAmongRows(grid, lastHeader(above), header, band);
    if (above && (isRepeated || isBroken || isAmong)) above.repeats.push(header);
    else starts.push({ header, repeats: [], limits, band, top, ceiling });
  }
  return starts.map((start, i) => {
    const { header, repeats, limits, top, ceiling } = start;
    const later = starts.slice(i + 1);
    const below = later.find((s) => s.header.top > header.top && overlaps(s.header, header));
    const last = below ? firstOf(grid, below) - 1 : (grid.rows.at(-1) ?? header.bottom);
    const isAmongOthers = below !== undefined || standsAbove(grid, start);
    const rows = { first: top, last };
    const band = isAmongOthers ? withinGutters(grid, header, limits, rows) : start.band;
    const hasFund = () =>
      grid
        .rowsBetween(top, header.top - 1)
        .some((row) => FUNDS.has(classifyRow(grid.filled(row, band))));
    const table = otherTableBelow(grid, repeats.at(-1) ?? header, band, last, hasFund);
    const bottom = table === null ? last : table.first - 1;
    const doubtful = table?.doubtful ?? [];
    const isHalf = starts.length > 1 && starts.some((other) => areHalves(grid, start, other));
    const halved = isHalf && { halved: true as const };
    return {
      headers: [header, ...repeats],
      band,
      limits,
      top,
      ceiling,
      bottom,
      doubtful,
      ...halved,
    };
  });
}

/**
 * Whether two blocks may be halves of one list: side by side under the same words, and above the right one nothing
 * names a project, a title or funds of its own.
 */
function areHalves(grid: Grid, one: Start, other: Start): boolean {
  if (one === other || one.header.top !== other.header.top) return false;
  const words = ({ header }: Start) => header.cells.map(({ word }) => word).join();
  if (words(one) !== words(other)) return false;
  const right = one.header.left < other.header.left ? other : one;
  return grid.rowsBetween(right.ceiling, right.header.top - 1).every((row) => {
    const cells = grid.filled(row, right.band);
    const kind = classifyRow(cells);
    const isTitled = cells.some(({ cell }) => isTitle(cell.text));
    return kind !== 'project' && !FUNDS.has(kind) && !isTitled;
  });
}

const FUNDS: ReadonlySet<RowClass> = new Set(['fund', 'fund-row']);

/** The first row of a form, that of its title included where it has one: no form above may claim it. */
function firstOf(grid: Grid, { band, ceiling, top }: Start): number {
  const lines = titleLines(grid, band, ceiling, top);
  if (!lines.some(({ cell }) => isTitle(cell.text))) return top;
  return Math.min(top, ...lines.map(({ row }) => row));
}

/** Whether rows above the first label of a form say more than a title, so that their columns are another table's. */
function standsAbove(grid: Grid, { header, band, top }: Start): boolean {
  for (const row of grid.rowsBetween(header.top - ABOVE, top - 1)) {
    if (grid.filled(row, band).length > 1) return true;
  }
  return false;
}

/** A header that begins a form, with those that repeat it. */
interface Start {
  readonly header: Header;
  readonly repeats: Header[];
  /** The columns between the neighbours at its sides. */
  readonly limits: Band;
  /** As far as no blank column parts it from anything above or below. */
  readonly band: Band;
  readonly top: number;
  readonly ceiling: number;
}

function lastHeader(start: { header: Header; repeats: readonly Header[] }): Header {
  return start.repeats.at(-1) ?? start.header;
}

function overlaps(a: Header, b: Header): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The headers of a sheet by their first columns and by their last, each ascending beside those columns. */
interface Across {
  readonly byLeft: readonly Header[];
  readonly lefts: readonly number[];
  readonly byRight: readonly Header[];
  readonly rights: readonly number[];
}

function across(headers: readonly Header[]): Across {
  const byLeft = [...headers].sort((a, b) => a.left - b.left);
  const byRight = [...headers].reverse().sort((a, b) => a.right - b.right);
  return {
    byLeft,
    lefts: byLeft.map(({ left }) => left),
    byRight,
    rights: byRight.map(({ right }) => right),
  };
}

const ANYWHERE: Band = { left: 0, right: Number.MAX_SAFE_INTEGER };

/** The columns between the neighbours of a form at its sides. */
function between(grid: Grid, header: Header, { byLeft, lefts, byRight, rights }: Across): Band {
  const isBeside = (other: Header): boolean => sideBySide(other, header, byLeft);
  const last = byRight.slice(0, lowerBound(rights, header.left)).reverse().find(isBeside);
  const next = byLeft.slice(lowerBound(lefts, header.right + 1)).find(isBeside);
  const left = last ? leftEdge(grid, header, last.right + 1) : ANYWHERE.left;
  const right = next ? leftEdge(grid, next, header.right + 1) - 1 : ANYWHERE.right;
  return { left, right };
}

/** Two headers in different columns are neighbours unless a third one stands between their rows. */
function sideBySide(a: Header, b: Header, headers: readonly Header[]): boolean {
  const top = Math.min(a.top, b.top);
  const bottom = Math.max(a.top, b.top);
  if (bottom - top < 2) return true;
  return !headers.some(
    (c) =>
      c !== a && c !== b && c.top > top && c.top < bottom && (overlaps(c, a) || overlaps(c, b)),
  );
}

/** The first column of a form: its header's, or that of labels above it that stand further left. */
function leftEdge(grid: Grid, header: Header, limit: number): number {
  let left = header.left;
  for (const row of grid.rowsBetween(header.top - 30, header.top - 1)) {
    const band = { left: limit, right: left - 1 };
    const label = grid.filled(row, band).find((cell) => classifyRow([cell]) !== 'other');
    if (label) left = label.column;
  }
  return left;
}

const MAX_UNLABELLED = 30;

/** The first row of the form's labels, walking up from its indicator header. */
function topOf(grid: Grid, header: Header, band: Band, ceiling: number, below: boolean): number {
  const rows = grid.rowsBetween(ceiling, header.top - 1);
  let top = header.top;
  let project: number | null = null;
  let funds = 0;
  let unlabelled = 0;
  let isTitled = false;
  for (const [i, row] of [...rows.entries()].reverse()) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    const kind = kindAt(grid, band, cells, rows.slice(Math.max(0, i - MOST_HEAD_ROWS), i));
    if (isTitled && isAboveTitle(cells, kind, below)) break;
    // 产出指标（50分） over its own header is none of the rows of a form above
    if (kind === 'level' && cells.length === 1 && top === header.top) continue;
    if (isStop(kind, { below, project, funds, row, isBare: top === header.top })) break;
    if (kind === 'fund') funds += 1;
    if (kind === 'project') project = row;
    if (kind === 'other') unlabelled += 1;
    else if (kind !== 'level') top = row;
    const [only] = cells;
    if (only && i > 0 && cells.length === 1 && isTitle(only.cell.text)) isTitled = true;
    if ((project !== null && kind === 'other') || unlabelled > MAX_UNLABELLED) break;
  }
  return top;
}

/**
 * What the row of some cells is; 项目名称 among the headers of the amounts begins no form where one stands
 * above them, 合计 right below them is no foot, and the amounts of tasks stand below those of the form.
 */
function kindAt(
  grid: Grid,
  band: Band,
  cells: readonly GridCell[],
  above: readonly number[],
): RowClass {
  const kind = classifyRow(cells);
  if (kind === 'fund' && namesTasks(cells)) return 'fund-row';
  const next = above.at(-1);
  if ((kind === 'foot' || kind === 'level') && next !== undefined) {
    const over = grid.filled(next, band);
    // 合计 under the headers of the amounts, and 执行率 or 得分 among labels of a block down the side
    const isHeaded = kind === 'foot' && (isFundHeader(over) || isBelowSources(grid, band, above));
    if (isHeaded || (beginsWithFund(cells) && beginsWithFund(over))) return 'fund-row';
    if (kind === 'foot' && isBelowName(grid, band, above)) return 'head';
  }
  if (kind !== 'project' || !isFundHeader(cells)) return kind;
  const isNamedAbove = above.some((row) => classifyRow(grid.filled(row, band)) === 'project');
  return isNamedAbove ? 'fund' : 'project';
}

/** Whether rows of labels with amounts alone part a row from the headers of the amounts above it: 合计 below its sources. */
function isBelowSources(grid: Grid, band: Band, above: readonly number[]): boolean {
  for (const row of [...above].reverse()) {
    const cells = grid.filled(row, band);
    if (isFundHeader(cells)) return true;
    const [label, ...values] = cells;
    if (!label?.wordy || values.length < 2 || values.some(({ wordy }) => wordy)) return false;
  }
  return false;
}

/** Whether nothing but labels of a head, 项目概算（万元） among them, parts a row from 项目名称 above it: 自评总分 there is of the form that begins. */
function isBelowName(grid: Grid, band: Band, above: readonly number[]): boolean {
  for (const row of [...above].reverse()) {
    const cells = grid.filled(row, band);
    const kind = classifyRow(cells);
    const isPlanned = kind === 'other' && fundUnit(cells[0]?.cell.text ?? '') !== null;
    if (kind !== 'head' && !isPlanned) return kind === 'project';
  }
  return false;
}

/** Whether a row above the title of a form is another's: a foot, 填报人：…, or the header of a list of projects. */
function isAboveTitle(cells: readonly GridCell[], kind: RowClass, below: boolean): boolean {
  if (below && (kind === 'foot' || cells.some((cell) => footWord(cell) === 'closing'))) return true;
  const next = cells[cells.findIndex(isProjectLabel) + 1];
  return kind === 'project' && !!next && footWord(next) === 'total';
}

function beginsWithFund([first]: readonly GridCell[]): boolean {
  const fund = first?.says.fund ?? null;
  return fund !== null && fund !== 'fund-rail';
}

const MOST_HEAD_ROWS = 6;

function isStop(
  kind: RowClass,
  seen: { below: boolean; project: number | null; funds: number; row: number; isBare: boolean },
): boolean {
  if (kind === 'level') return seen.below;
  // a total right above a header is that of the form above
  if (kind === 'foot') {
    return seen.below && (seen.project !== null || seen.funds > 0 || seen.isBare);
  }
  if (kind === 'fund') return seen.funds > 0;
  if (kind === 'project') return seen.project !== null && seen.row < seen.project - 1;
  return seen.project !== null && (kind === 'goal' || kind === 'fund-row');
}

/**
 * Whether a page break has the head of the form repeated: the same project and the same header again, no
 * total and no money between.
 */
function isSamePage(
  grid: Grid,
  above: { readonly header: Header; readonly repeats: readonly Header[]; readonly top: number },
  header: Header,
  band: Band,
): boolean {
  if (!isSameHeader(lastHeader(above), header)) return false;
  const projectIn = (first: number, last: number): string[] =>
    grid
      .rowsBetween(first, last)
      .map((row) => grid.filled(row, band))
      .filter((cells) => classifyRow(cells) === 'project')
      .map((cells) => cells.map(({ label }) => label.full).join('|'));
  const first = lastHeader(above).bottom + 1;
  const own = projectIn(above.top, above.header.top - 1);
  const repeated = projectIn(first, header.top - 1);
  const isEnded = grid.rowsBetween(first, header.top - 1).some((row) => {
    const cells = grid.filled(row, band);
    return ['foot', 'fund', 'fund-row'].includes(classifyRow(cells)) || isNamedTotal(cells);
  });
  const isNamed = own.length === 1 && own[0]?.includes('|') === true;
  return !isEnded && isNamed && repeated.length === 1 && own[0] === repeated[0];
}

/**
 * Whether a header is printed once more among the rows under it: of what stands between only such rows are named
 * like money (补助人数, 资金到位率), and no head, amount or total begins or ends a form.
 */
function standsAmongRows(grid: Grid, first: Header, second: Header, band: Band): boolean {
  if (!isSameHeader(first, second)) return false;
  return grid.rowsBetween(first.bottom + 1, second.top - 1).every((row) => {
    const cells = grid.filled(row, band);
    const kind = classifyRow(cells);
    return kind === 'fund-row' ? isWeighedRow(first, cells) : kind === 'other' || kind === 'level';
  });
}

/** Whether words stand under the names or levels of a header, and a figure under its points. */
function isWeighedRow({ cells: headers }: Header, cells: readonly GridCell[]): boolean {
  const under = (words: ReadonlySet<string>) =>
    headers
      .filter(({ word }) => word !== null && words.has(word))
      .flatMap(({ left, right }) =>
        cells.filter(({ column }) => left <= column && column <= right),
      );
  return (
    under(NAMES).some(({ wordy }) => wordy) && under(POINTS).some(({ number }) => number !== null)
  );
}

const NAMES: ReadonlySet<string> = new Set(['name', 'level2', 'level1']);
const POINTS: ReadonlySet<string> = new Set(['weight', 'score']);

/** Whether no column has one name in a header and another in a second one; in either it may have lost its name. */
function isSameHeader(one: Header, other: Header): boolean {
  const words = new Map(one.cells.map(({ left, word }) => [left, word]));
  return other.cells.every(({ left, word }) => {
    const first = words.get(left);
    return !first || !word || first === word;
  });
}

/**
 * 自评得分：95.4 in one cell, or 项目自评总分 | 100 | 95.4: a label nobody listed whose noun is a total, with
 * nothing but figures behind it.
 */
function isNamedTotal([first, ...others]: readonly GridCell[]): boolean {
  if (!first?.wordy) return false;
  if (footWord(first) === 'total') return true;
  const isTotal = /(?:总分|总得分|总计|合计)$/.test(first.label.bare);
  return isTotal && others.length > 0 && others.every(({ number }) => number !== null);
}

/** Whether a header repeats one above within the same form: nothing ends the form between them. */
function continues(grid: Grid, first: Header, second: Header, band: Band): boolean {
  return !grid
    .rowsBetween(first.bottom + 1, second.top - 1)
    .some((row) => ['foot', 'project'].includes(classifyRow(grid.filled(row, band))));
}
