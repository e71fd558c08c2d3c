import { isFundHeader } from '../evidence/classify-row';
import { a1, columnName } from '../../sheet';
import { FUND_NAMES, type FundColumn, isAmount } from '../fields';
import type { FundHeaderCell, FundHeaders, FundRowHeader } from './fund-row';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { middleAmount } from './middle-amount';
import { isPercentage } from '../evidence/printed-rate';
import { columnOf, FUND_WORDS, fundRowKind } from '../words/fund-words';
import { fundByNoun } from '../words/head-nouns';

/** The header of a fund block: the row that names the amounts, with a part of it above or below. */
export interface FundHeader extends FundRowHeader {
  readonly top: number;
  readonly bottom: number;
  /** All filled cells of its rows. */
  readonly cells: readonly GridCell[];
}

/** Finds the header of the fund block among some rows; null when no row names two of its amounts. */
export function findFundHeader(grid: Grid, band: Band, rows: readonly number[]): FundHeader | null {
  const row =
    rows.find((candidate) => isFundHeader(grid.filled(candidate, band))) ??
    rows.find((candidate) => isTaughtHeader(grid, band, candidate));
  if (row === undefined) return null;
  const isSplit = isPartRow(grid, band, row + 1) || isSourceRow(grid, band, row + 1);
  const lower = rows.includes(row + 1) && isSplit ? row + 1 : row;
  const upper = rows.includes(row - 1) && isUpperRow(grid, band, row - 1) ? row - 1 : row;
  const headers: FundHeaders = {};
  addWords(grid, band, grid.filled(row, band), headers);
  if (upper < row) addWords(grid, band, grid.filled(upper, band), headers);
  if (lower > row && isSourceRow(grid, band, lower)) narrowToSums(grid, lower, headers);
  else if (lower > row) addParts(grid, grid.filled(lower, band), headers);
  addUnheaded(grid, band, row, headers);
  addSum(grid, grid.filled(row, band), headers);
  addMiddle(grid, row, headers);
  tellScoreFromRate(grid, headers);
  const cells = [...new Set([upper, row, lower])].flatMap((one) => grid.filled(one, band));
  return { top: upper, bottom: lower, headers, cells, idle: idleColumns(grid, cells, headers) };
}

/** The columns of headers to the right of the name of the block that head no field. */
function idleColumns(grid: Grid, cells: readonly GridCell[], headers: FundHeaders): Band[] {
  const first = Math.min(...cells.map(({ column }) => column));
  const read = Object.values(headers).map(({ cell }) => cell);
  return cells
    .filter((cell) => cell.column > first && cell.wordy && !read.includes(cell))
    .filter((cell) => FUND_WORDS.exact(cell.label) !== 'fund-rail')
    .map((cell) => grid.span(cell.at));
}

/** A row whose words an officer taught us: at least two amounts among them. */
function isTaughtHeader(grid: Grid, band: Band, row: number): boolean {
  if (!grid.corrections.aboutColumns) return false;
  const said = grid
    .filled(row, band)
    .map((cell) => grid.corrections.fund(null, cell.label.full))
    .filter((field) => field !== null && field !== 'ignored' && isAmount(field));
  return said.length >= 2;
}

function addWords(grid: Grid, band: Band, cells: readonly GridCell[], headers: FundHeaders): void {
  for (const cell of cells) {
    const said = grid.corrections.fund(cell.column, cell.label.full);
    const match = FUND_WORDS.match(cell.label);
    const noun = match ? null : fundByNoun(cell.label.bare);
    const word = said ?? noun ?? columnOf(match?.field);
    if (
      !word ||
      word === 'ignored' ||
      (!said &&
        (headers[word] || standsOverLabels(grid, band, cell) || isRail(grid, cells, cell, word)))
    )
      continue;
    headers[word] = headerCell(grid, cell, said ? 1 : (match?.confidence ?? 0.8));
  }
  adjustBudget(grid, cells, headers);
}

/** 预算金额 before 调整预算 is the amount of the beginning of the year. */
function adjustBudget(grid: Grid, cells: readonly GridCell[], headers: FundHeaders): void {
  const { initial, budget } = headers;
  if (!budget || initial || ADJUSTED.test(budget.cell.label.bare)) return;
  const adjusted = cells.find(
    (cell) =>
      cell.column > budget.right &&
      ADJUSTED.test(cell.label.bare) &&
      FUND_WORDS.exact(cell.label) === 'budget',
  );
  if (!adjusted) return;
  headers.initial = budget;
  headers.budget = headerCell(grid, adjusted, FUND_WORDS.match(adjusted.label)!.confidence);
}

const ADJUSTED = /调整|全年/;

/** Columns an officer named by their place, that have no header of their own. */
function addUnheaded(grid: Grid, band: Band, row: number, headers: FundHeaders): void {
  const known = Object.values(headers);
  const left = Math.min(...known.map((one) => one.left));
  const right = Math.min(band.right, Math.max(...known.map((one) => one.right)) + 2);
  for (const column of grid.corrections.placed('fund')) {
    const said = grid.corrections.fund(column, '');
    const isHeaded = known.some(({ cell }) => cell.column === column);
    if (isHeaded || !said || said === 'ignored' || column < left || column > right) continue;
    headers[said] = headerCell(grid, grid.at(row, column), 1);
  }
}

/** 中央 | 省级 | 本级 | 合计 | 执行数: without a 全年预算数 the sum of the sources is the budget. */
function addSum(grid: Grid, cells: readonly GridCell[], headers: FundHeaders): void {
  if (headers.budget || headers.initial) return;
  const sum = cells.find((cell) => /^(?:资金)?(?:合计|总计|总额)$/.test(cell.label.bare));
  const executed = headers.executed?.left ?? 0;
  if (sum && sum.column < executed) headers.budget = headerCell(grid, sum, 0.8);
}

function addMiddle(grid: Grid, row: number, headers: FundHeaders): void {
  const middle = middleAmount(grid, row, headers);
  if (!middle) return;
  const guessed = `「${FUND_NAMES.budget}」在${columnName(middle.column)}列，表头没有写明，是按内容认出的`;
  headers.budget = { ...headerCell(grid, middle, 0.6), guessed };
}

/** 预算执行率(10分) over 9: what stands under it is the score, not the rate. */
function tellScoreFromRate(grid: Grid, headers: FundHeaders): void {
  const { rate, score } = headers;
  const points = Number(rate?.cell.label.points ?? 0);
  if (!rate || score || points === 0) return;
  const [figure] = figuresUnder(grid, rate.cell);
  if (!figure || figure.number! > points || isPercentage(figure)) return;
  const guessed = `${a1(rate.cell.at)}的表头既像「${FUND_NAMES.rate}」又像「${FUND_NAMES.score}」`;
  headers.score = { ...rate, guessed };
  delete headers.rate;
}

function headerCell(grid: Grid, cell: GridCell, confidence: number): FundHeaderCell {
  const { left, right } = grid.span(cell.at);
  return { cell, left, right, confidence };
}

/** A heading such as 年度预算数（万元） over 年度资金总额 names the block, not a column of amounts. */
function standsOverLabels(grid: Grid, band: Band, cell: GridCell): boolean {
  const { left, right, bottom } = grid.span(cell.at);
  const [below, next] = grid.filled(bottom + 1, { left, right: band.right });
  // 总额 beside 财政拨款 splits the amount
  if (next?.wordy && fundRowKind(next.cell.text)) return false;
  return (
    !!below && below.column <= right && below.wordy && fundRowKind(below.cell.text) === 'total'
  );
}

/** 年度预算数（万元） at the left edge of a header that names its 全年预算数 further on. */
function isRail(grid: Grid, cells: readonly GridCell[], cell: GridCell, word: FundColumn): boolean {
  const [first, ...others] = cells.filter((one) => FUND_WORDS.exact(one.label) !== 'fund-rail');
  const isNamedAgain = others.some((other) => FUND_WORDS.exact(other.label) === word);
  return cell === first && isNamedAgain && figuresUnder(grid, cell).length === 0;
}

/** The figures in the first rows under a header cell. */
function figuresUnder(grid: Grid, { at }: GridCell): GridCell[] {
  const { left, right, bottom } = grid.span(at);
  return grid
    .rowsBetween(bottom + 1, bottom + FIRST_ROWS)
    .flatMap((row) => grid.filled(row, { left, right }).filter((cell) => cell.number !== null));
}

const FIRST_ROWS = 3;

const PARTS: readonly (readonly [RegExp, FundColumn])[] = [
  [/^年初/, 'initial'],
  [/^(?:全年|调整|本年|当年)/, 'budget'],
  [/^(?:执行|支出)/, 'executed'],
];

function partOf(cell: GridCell): FundColumn | null {
  return PARTS.find(([pattern]) => pattern.test(cell.label.bare))?.[1] ?? null;
}

/** A row under the header that splits its amounts: 年初 and 全年 under 预算数. */
function isPartRow(grid: Grid, band: Band, row: number): boolean {
  const cells = grid.filled(row, band);
  return (
    cells.length >= 2 &&
    cells.every((cell) => cell.wordy && cell.label.bare.length <= 6 && partOf(cell))
  );
}

/** A row under the header that splits its amounts by source: 总额 | 财政拨款 | 其他资金, twice. */
function isSourceRow(grid: Grid, band: Band, row: number): boolean {
  const cells = grid.filled(row, band);
  const kinds = cells.map((cell) => (cell.wordy ? fundRowKind(cell.cell.text) : null));
  return cells.length >= 3 && kinds.every(Boolean) && kinds.includes('total');
}

/** An amount split by source is read in the column of its 总额. */
function narrowToSums(grid: Grid, row: number, headers: FundHeaders): void {
  for (const [field, header] of Object.entries(headers) as [FundColumn, FundHeaderCell][]) {
    const sum = grid.filled(row, header).find((cell) => fundRowKind(cell.cell.text) === 'total');
    if (sum) headers[field] = { ...header, left: sum.column, right: sum.column };
  }
}

function addParts(grid: Grid, cells: readonly GridCell[], headers: FundHeaders): void {
  for (const cell of cells) {
    const said = grid.corrections.fund(cell.column, cell.label.full);
    const field = said ?? partOf(cell)!;
    if (field !== 'ignored') headers[field] = headerCell(grid, cell, 1);
  }
}

/** A row above the header that holds 分值, 执行率 or 得分 to the right of the first amount, and no figure. */
function isUpperRow(grid: Grid, band: Band, row: number): boolean {
  const first = grid.filled(row + 1, band).find((cell) => {
    const column = columnOf(FUND_WORDS.exact(cell.label));
    return column !== null && isAmount(column);
  });
  const cells = grid.filled(row, band);
  return cells.some((cell) => {
    const word = FUND_WORDS.exact(cell.label);
    const isPart = word === 'weight' || word === 'rate' || word === 'score';
    return (
      isPart && cell.column > (first?.column ?? 0) && cells.every((one) => one.number === null)
    );
  });
}
