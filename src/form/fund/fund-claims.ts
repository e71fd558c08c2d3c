import { amountsByRate, type RatedRow } from './amounts-by-rate';
import { isFundHeader } from '../evidence/classify-row';
import { AS_SAID, type Claim, LABEL, labelWeight, TOLD } from '../assign';
import { a1, columnName } from '../../sheet';
import { type AmountColumn, FUND_NAMES, type FundColumn } from '../fields';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isPercentage } from '../evidence/printed-rate';
import type { FundHeaderCell, FundHeaders } from './fund-places';
import { middleAmount } from './middle-amount';
import { headsPointsAndMore } from '../words/head-nouns';
import { unsettled } from '../evidence/guess';
import { FUND_WORDS, fundRowKind, isOfOtherYear, looseColumn } from '../words/fund-words';

/** That a column of a fund block holds a field. */
export interface FundClaim extends Claim<FundColumn> {
  readonly header: FundHeaderCell;
}

function claimOf(
  grid: Grid,
  cell: GridCell,
  field: FundColumn,
  weight: number,
  read: Pick<FundHeaderCell, 'confidence' | 'guessed'>,
): FundClaim {
  const { left, right } = grid.span(cell.at);
  return { field, cells: [cell.at], weight, header: { cell, left, right, ...read } };
}

/** What an officer and the words of a row say of its columns. */
export function wordClaims(grid: Grid, band: Band, cells: readonly GridCell[]): FundClaim[] {
  const first = cells.find((cell) => !namesBlock(cell));
  const claims = cells.flatMap((cell): FundClaim[] => {
    const said = grid.corrections.fund(cell.column, cell.label.full);
    if (said === 'ignored') return [];
    if (said) return [claimOf(grid, cell, said, AS_SAID, { confidence: 1 })];
    const named = looseColumn(cell.label);
    if (!named || standsOverLabels(grid, band, cell)) return [];
    const isMergedDown = cell.span.bottom > cell.row && reachesFigures(grid, band, cell);
    if (isMergedDown || (cell === first && isRail(grid, cells, cell, named.column))) return [];
    const { column, confidence } = named;
    return [claimOf(grid, cell, column, labelWeight({ confidence }), { confidence })];
  });
  return [...claims, ...beforeAdjusted(claims)];
}

/** 预算金额 before 调整预算 is the amount of the beginning of the year. */
function beforeAdjusted(claims: readonly FundClaim[]): FundClaim[] {
  if (claims.some(({ field }) => field === 'initial')) return [];
  const budgets = claims.filter(({ field }) => field === 'budget');
  const [first] = budgets;
  const isAdjusted = ({ header }: FundClaim) => ADJUSTED.test(header.cell.label.bare);
  const isFirst = first && !isAdjusted(first) && budgets.slice(1).some(isAdjusted);
  return isFirst ? [{ ...first, field: 'initial' }] : [];
}

const ADJUSTED = /调整|全年/;

/** 年初 and 全年 under 预算数 say more plainly than the header they split what they hold. */
export function partClaims(grid: Grid, cells: readonly GridCell[]): FundClaim[] {
  return cells.flatMap((cell): FundClaim[] => {
    const said = grid.corrections.fund(cell.column, cell.label.full);
    const field = said ?? partOf(cell);
    if (field === null || field === 'ignored') return [];
    return [claimOf(grid, cell, field, said ? AS_SAID : LABEL + 2 * TOLD, { confidence: 1 })];
  });
}

const PARTS: readonly (readonly [RegExp, FundColumn])[] = [
  [/^年初/, 'initial'],
  [/^(?:全年|调整|本年|当年)/, 'budget'],
  [/^(?:执行|支出)/, 'executed'],
];

/** The amount that a part of a header names; null where it names none. */
export function partOf(cell: GridCell): FundColumn | null {
  return PARTS.find(([pattern]) => pattern.test(cell.label.bare))?.[1] ?? null;
}

/** Columns an officer named by their place, that have no header of their own. */
export function placedClaims(
  grid: Grid,
  band: Band,
  row: number,
  told: readonly FundClaim[],
): FundClaim[] {
  const left = Math.min(...told.map(({ header }) => header.left));
  const right = Math.min(band.right, Math.max(...told.map(({ header }) => header.right)) + 2);
  return grid.corrections.placed('fund').flatMap((column): FundClaim[] => {
    const said = grid.corrections.fund(column, '');
    const isHeaded = told.some(({ header }) => header.cell.column === column);
    if (isHeaded || !said || said === 'ignored' || column < left || column > right) return [];
    return [claimOf(grid, grid.at(row, column), said, AS_SAID, { confidence: 1 })];
  });
}

/** What the columns hold says of them, where words leave it open. @param told the columns as words tell them */
export function contentClaims(grid: Grid, row: number, band: Band, told: FundHeaders): FundClaim[] {
  const cells = grid.filled(row, band);
  return [
    ...sumClaims(grid, cells, told),
    ...quotientClaims(grid, cells, told),
    ...middleClaims(grid, row, told),
    ...(told.budget && told.executed ? [] : ratedClaims(grid, row, cells, told)),
    ...scoreClaims(grid, told),
  ];
}

/** 预算执行（E/C×100%）: a header without a word for the rate that prints which amounts it divides. */
function quotientClaims(grid: Grid, cells: readonly GridCell[], told: FundHeaders): FundClaim[] {
  const spent = told.executed && letterOf(told.executed.cell);
  if (!spent || told.rate) return [];
  return cells.flatMap((cell): FundClaim[] => {
    const [, above, below] = QUOTIENT.exec(cell.label.full) ?? [];
    if (above !== spent || headsPointsAndMore(cell.label.bare)) return [];
    const budget = cells.find((one) => letterOf(one) === below);
    const sure = { confidence: 1 };
    const rate = claimOf(grid, cell, 'rate', LABEL, sure);
    return budget ? [rate, claimOf(grid, budget, 'budget', LABEL + TOLD, sure)] : [rate];
  });
}

const QUOTIENT = /\(([A-Z])[/÷]([A-Z])(?:[×*]100%?)?\)$/;

function letterOf({ label }: GridCell): string | null {
  return /\(([A-Z])\)$/.exec(label.full)?.[1] ?? null;
}

/** 中央 | 省级 | 本级 | 合计 | 执行数: without a 全年预算数 the sum of the sources is the budget. */
function sumClaims(grid: Grid, cells: readonly GridCell[], told: FundHeaders): FundClaim[] {
  if (told.budget || told.initial) return [];
  const sum = cells.find((cell) => /^(?:资金)?(?:合计|总计|总额)$/.test(cell.label.bare));
  if (!sum || sum.column >= (told.executed?.left ?? 0)) return [];
  return [claimOf(grid, sum, 'budget', labelWeight({ confidence: 0.8 }), { confidence: 0.8 })];
}

function middleClaims(grid: Grid, row: number, told: FundHeaders): FundClaim[] {
  const middle = middleAmount(grid, row, told);
  if (!middle) return [];
  const where = `「${FUND_NAMES.budget}」在${columnName(middle.column)}列`;
  const guessed = unsettled(`${where}，表头没有写明，是按内容认出的`);
  const read = { confidence: 0.6, guessed };
  return [claimOf(grid, middle, 'budget', labelWeight(read), read)];
}

/** 计划 | 支出 | 支出率: of amounts in words nobody foresaw the printed rates tell which two they divide. */
function ratedClaims(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  told: FundHeaders,
): FundClaim[] {
  const { rate, executed } = told;
  const budget = told.budget ?? told.initial;
  if (!rate || (budget && executed)) return [];
  const known = { budget: budget?.cell, executed: executed?.cell };
  const rated = ratedRows(grid, row, cells, rate.cell, Object.values(known));
  const amounts = amountsByRate(rated, known);
  if (!amounts) return [];
  const sure = { confidence: 0.8 };
  const claim = (field: AmountColumn, cell: GridCell) =>
    claimOf(grid, cell, field, labelWeight(sure), sure);
  return [
    ...(budget ? [] : [claim('budget', amounts.budget)]),
    ...(executed ? [] : [claim('executed', amounts.executed)]),
  ];
}

/** The figures in the rows under a header that print a rate, by the words over them. */
export function ratedRows(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  rate: GridCell,
  known: readonly (GridCell | undefined)[] = [],
): RatedRow[] {
  const heads = cells.filter((cell) => known.includes(cell) || (cell !== rate && isUnknown(cell)));
  const rows: RatedRow[] = [];
  for (const below of grid.rowsBetween(row + 1, row + MOST_ROWS)) {
    const printed = grid.shownInRow(below, rate.column);
    if (printed.wordy) break;
    if (printed.number === null) continue;
    const figures = new Map<GridCell, number>();
    for (const head of heads) {
      const { number } = grid.shownInRow(below, head.column);
      if (number !== null) figures.set(head, number);
    }
    rows.push({ rate: printed, figures });
  }
  return rows;
}

function isUnknown({ wordy, says, label }: GridCell): boolean {
  return wordy && says.fund === null && !isOfOtherYear(label.bare);
}

/** More rows than the sources of a block take. */
const MOST_ROWS = 8;

/** 预算执行率(10分) over 9: what stands under it is the score, not the rate. */
function scoreClaims(grid: Grid, { rate, score }: FundHeaders): FundClaim[] {
  const points = Number(rate?.cell.label.points ?? 0);
  if (!rate || score || points === 0) return [];
  const [figure] = figuresUnder(grid, rate.cell);
  if (figure?.number == null || figure.number > points || isPercentage(figure)) return [];
  const clause = `${a1(rate.cell.at)}的表头既像「${FUND_NAMES.rate}」又像「${FUND_NAMES.score}」`;
  const header = { ...rate, guessed: unsettled(clause) };
  const weight = labelWeight(rate) + TOLD;
  return [{ field: 'score', cells: [rate.cell.at], weight, header }];
}

/** A heading such as 年度预算数（万元） over 年度资金总额, or left of it, names the block, not a column of amounts. */
function standsOverLabels(grid: Grid, band: Band, cell: GridCell): boolean {
  const { left, right, bottom } = grid.span(cell.at);
  const [below, next] = grid.filled(bottom + 1, { left, right: band.right });
  // 总额 beside 财政拨款 splits the amount
  if (next?.wordy && fundRowKind(next.label)) return false;
  const isBefore = !!below && (below.column <= right || grid.filled(cell.row, band)[0] === cell);
  return isBefore && below.wordy && fundRowKind(below.label) === 'total';
}

/**
 * Whether the first cell of a header names the block and has no figure under it: 年度预算数（万元） where
 * 全年预算数 follows, 预算执行率（10分） for the points of the whole block.
 */
function isRail(grid: Grid, cells: readonly GridCell[], cell: GridCell, word: FundColumn): boolean {
  if (figuresUnder(grid, cell).length > 0) return false;
  const others = cells.slice(cells.indexOf(cell) + 1).filter((one) => !namesBlock(one));
  const isNamedAgain = others.some((other) => other.says.fund === word);
  return isNamedAgain || (cell.label.points !== null && isFundHeader(others));
}

/** Whether a cell is merged down before the first amount of some row instead of standing over one. */
function reachesFigures(
  grid: Grid,
  band: Band,
  { row, column, span: { bottom } }: GridCell,
): boolean {
  return grid.rowsBetween(row + 1, bottom).some((one) => {
    const first = grid.filled(one, band).find(({ number }) => number !== null);
    return first !== undefined && first.column > column;
  });
}

/** 项目资金, and 部门预算执行情况（万元） which only begins or ends as such a name does. */
function namesBlock({ label }: GridCell): boolean {
  return FUND_WORDS.match(label)?.field === 'fund-rail';
}

/** The figures in the first rows under a header cell. */
function figuresUnder(grid: Grid, { at }: GridCell): GridCell[] {
  const { left, right, bottom } = grid.span(at);
  return grid
    .rowsBetween(bottom + 1, bottom + FIRST_ROWS)
    .flatMap((row) => grid.filled(row, { left, right }).filter((cell) => cell.number !== null));
}

const FIRST_ROWS = 3;
