import { assign, SETTLED } from '../assign';
import { amountsByRate, LEAST_RATED } from './amounts-by-rate';
import { FUND_NAMES, type FundColumn, isAmount } from '../fields';
import type { Guess } from '../form';
import {
  contentClaims,
  type FundClaim,
  partClaims,
  partOf,
  placedClaims,
  ratedRows,
  wordClaims,
} from './fund-claims';
import type { FundHeaders, FundRowHeader } from './fund-places';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { unsettled } from '../evidence/guess';
import { columnOf, fundRowKind, looseColumn } from '../words/fund-words';

/** The header of a fund block: the row that names the amounts, with a part of it above or below. */
export interface FundHeader extends FundRowHeader {
  readonly top: number;
  readonly bottom: number;
  /** All filled cells of its rows. */
  readonly cells: readonly [GridCell, ...GridCell[]];
}

/** The header whose amounts a row names; null where the row is empty. @param rows those that may belong to it */
export function fundHeaderAt(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  row: number,
): FundHeader | null {
  const isSplit = isPartRow(grid, band, row + 1) || isSourceRow(grid, band, row + 1);
  const lower = rows.includes(row + 1) && isSplit ? row + 1 : row;
  const upper = rows.includes(row - 1) && isUpperRow(grid, band, row - 1) ? row - 1 : row;
  const headers = headersOf(fundClaims(grid, band, { upper, row, lower }));
  const filled = [...new Set([upper, row, lower])].flatMap((one) => grid.filled(one, band));
  const [first, ...others] = filled;
  if (!first) return null;
  const cells = [first, ...others] as const;
  return { top: upper, bottom: lower, headers, cells, idle: idleColumns(cells, headers) };
}

/** The columns of headers to the right of the name of the block that head no field. */
function idleColumns(cells: readonly GridCell[], headers: FundHeaders): Band[] {
  const first = Math.min(...cells.map(({ column }) => column));
  const read = Object.values(headers).map(({ cell }) => cell);
  return cells
    .filter((cell) => cell.column > first && cell.wordy && !read.includes(cell))
    .filter((cell) => cell.says.fund !== 'fund-rail')
    .map((cell) => cell.span);
}

/** The first row whose words an officer taught us, at least two amounts among them; null where there is none. */
export function taughtHeader(grid: Grid, band: Band, rows: readonly number[]): number | null {
  if (!grid.corrections.aboutColumns) return null;
  return rows.find((row) => isTaughtHeader(grid, band, row)) ?? null;
}

function isTaughtHeader(grid: Grid, band: Band, row: number): boolean {
  const said = grid
    .filled(row, band)
    .map((cell) => grid.corrections.fund(null, cell.label.full))
    .filter((field) => field !== null && field !== 'ignored' && isAmount(field));
  return said.length >= 2;
}

/**
 * The first row that heads a rate and two amounts in words nobody foresaw, which the rates printed under it
 * prove; null where there is none.
 */
export function ratedHeader(grid: Grid, band: Band, rows: readonly number[]): number | null {
  const isRated = (row: number) => {
    const cells = grid.filled(row, band);
    if (cells.length < LEAST_RATED || cells.some(({ number }) => number !== null)) return false;
    const rate = cells.find(({ wordy, label }) => wordy && looseColumn(label)?.column === 'rate');
    return rate !== undefined && amountsByRate(ratedRows(grid, row, cells, rate)) !== null;
  };
  return rows.find(isRated) ?? null;
}

/** The rows of a header from its top, those it does not have the same as the row that names the amounts. */
interface HeaderRows {
  readonly upper: number;
  readonly row: number;
  readonly lower: number;
}

/** All that speaks for the columns of a header. */
export function fundClaims(grid: Grid, band: Band, { upper, row, lower }: HeaderRows): FundClaim[] {
  const above = upper < row ? wordClaims(grid, band, grid.filled(upper, band)) : [];
  const words = [...wordClaims(grid, band, grid.filled(row, band)), ...above.map(less)];
  const isOfSources = lower > row && isSourceRow(grid, band, lower);
  const told = isOfSources ? words.map((claim) => narrowedToSum(grid, lower, claim)) : words;
  const parts = lower > row && !isOfSources ? partClaims(grid, grid.filled(lower, band)) : [];
  const known = [...told, ...parts, ...placedClaims(grid, band, row, [...told, ...parts])];
  return [...known, ...contentClaims(grid, row, band, headersOf(known))];
}

/** What stands above the row of the amounts gives way to what stands in it. */
function less(claim: FundClaim): FundClaim {
  return { ...claim, weight: claim.weight - SETTLED };
}

/** The columns for which most speaks; those between which hardly anything tells are guesses. */
function headersOf(claims: readonly FundClaim[]): FundHeaders {
  const { best, distanceOf } = assign(claims);
  const headers: FundHeaders = {};
  for (const [field, { header }] of best) {
    const isSettled = distanceOf(field) >= SETTLED;
    headers[field] = isSettled
      ? header
      : { guessed: rivalGuess(field), ...header, confidence: 0.5 };
  }
  return headers;
}

function rivalGuess(field: FundColumn): Guess {
  return unsettled(`不止一列的表头像「${FUND_NAMES[field]}」，这里取其中一列`);
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
  const kinds = cells.map((cell) => (cell.wordy ? fundRowKind(cell.label) : null));
  return cells.length >= 3 && kinds.every(Boolean) && kinds.includes('total');
}

/** An amount split by source is read in the column of its 总额. */
function narrowedToSum(grid: Grid, row: number, claim: FundClaim): FundClaim {
  const { header } = claim;
  const sum = grid.filled(row, header).find((cell) => fundRowKind(cell.label) === 'total');
  if (!sum) return claim;
  return { ...claim, header: { ...header, left: sum.column, right: sum.column } };
}

/** A row above the header that holds 分值, 执行率 or 得分 to the right of the first amount, and no figure. */
function isUpperRow(grid: Grid, band: Band, row: number): boolean {
  const first = grid.filled(row + 1, band).find((cell) => {
    const column = columnOf(cell.says.fund);
    return column !== null && isAmount(column);
  });
  const cells = grid.filled(row, band);
  return cells.some((cell) => {
    const word = cell.says.fund;
    const isPart = word === 'weight' || word === 'rate' || word === 'score';
    return (
      isPart && cell.column > (first?.column ?? 0) && cells.every((one) => one.number === null)
    );
  });
}
