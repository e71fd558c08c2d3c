import { isBlankSign } from '../values';
import { claimCells } from './claim-cells';
import { classifyRow } from './evidence/classify-row';
import { withExecutionRow } from './indicators/execution-row';
import { scoresOf, weightsOf } from './indicators/foot-row';
import type { Field, Form, FundBlock, FundRow, Indicator, RowKind } from './form';
import { gapsOf } from './form-gaps';
import { type FundReading, unitOf } from './fund/fund-reading';
import type { Band, Grid } from './evidence/grid';
import { type IndicatorBlock, readIndicatorBlock } from './indicators/indicator-block';
import type { FormRooms } from './other-claims';
import { isForRemarks } from './indicators/column-claims';
import { figuresBeside } from './indicators/figures-beside';
import { NumberedColumns } from './indicators/numbered-columns';
import { withDeductions } from './indicators/deductions';
import { withStatedReason } from './indicators/stated-reason';
import { withSharedPoints } from './indicators/shared-points';
import { readOtherPoints } from './indicators/other-points';
import { readFoot } from './edges/read-foot';
import { readFund } from './fund/read-fund';
import { readFundBelow } from './fund/fund-below';
import { readGoals } from './edges/read-goals';
import { readGrade } from './edges/read-grade';
import { gradesAmong, totalAmong, isMoneyUnit, readHead } from './edges/read-head';
import { readTotal } from './edges/read-total';
import { besideStray } from './edges/stray-total';
import type { FootColumns } from './edges/foot-columns';
import { HeaderRows } from './places/header-rows';
import type { Territory } from './places/territory';

/** How many columns to the right of a form its grade may stand. */
const MARGIN = 4;

/** Reads the form that occupies a territory of the sheet. */
export function readForm(grid: Grid, territory: Territory): Form {
  const { band, top, ceiling } = territory;
  const [header] = territory.headers;
  const fundAbove = readFund(grid, band, top, header.top - 1);
  const fundBelow = fundAbove ? null : readFundBelow(grid, territory);
  const fund = fundAbove ?? fundBelow;
  const headEnd = lastOfHead(grid, band, fundAbove?.top ?? header.top);
  const head = readHead(grid, band, { ceiling, top, last: headEnd });
  const right = Math.max(header.right, fund?.right ?? 0);
  const width: Band = { left: band.left, right: Math.min(band.right, right) };
  const wide: Band = { left: band.left, right: Math.min(band.right, right + MARGIN) };
  const rows = fundBelow ? { ...territory, bottom: fundBelow.top - 1 } : territory;
  const block = readIndicatorBlock(grid, rows, width, head.year, fund !== null);
  const { columns } = block;
  const bands = { band: width, wide };
  const foot = readFoot(grid, bands, [
    [block.foot, rows.bottom],
    ...(fundBelow ? [[fundBelow.bottom + 1, territory.bottom] as const] : []),
  ]);
  const reasons = columns.map.get('reason');
  const stated = foot.remark && (!reasons || isForRemarks(grid, reasons)) ? foot.remark : null;
  const listed = withDeductions(grid, columns.otherScores, withSharedPoints(block.indicators));
  const indicators = stated && reasons ? withStatedReason(listed) : listed;
  const totals = {
    foot: foot.rows,
    above:
      block.totalAbove ??
      (fundAbove && totalAmong(grid, band, fundAbove.bottom + 1, header.top - 1)),
    head: head.total,
  };
  const total = readTotal(grid, width, totals, footColumns(block, fund));
  // Shanghai's districts print 绩效等级 between the fund block and the indicators
  const between = fundAbove ? gradesAmong(grid, band, fundAbove.bottom + 1, header.top - 1) : [];
  const grades = { foot: foot.rows, head: [...head.grades, ...between], total };
  const grade = readGrade(grid, bands, grades);
  const read = {
    snapshot: grid.sheet,
    area: {
      top: firstRow(territory, head.top),
      left: band.left,
      bottom: Math.max(foot.bottom, fundBelow?.bottom ?? 0, total?.row ?? 0, grade?.at.row ?? 0),
      right: width.right,
    },
    title: head.title,
    year: head.year,
    project: territory.listed?.project ?? head.project,
    department: head.department,
    unit: head.unit,
    fund: fund && withExecutionRow(withUnitAbove(grid, band, fund, head.top), block.execution),
    goals: readGoals(grid, band, top, header.top - 1),
    columns: columns.readings,
    indicators,
    otherPoints: [
      ...readOtherPoints(
        grid,
        band,
        rowsAround(grid, territory, fund, { first: block.foot, total }),
        indicators,
      ),
      ...block.extras,
    ],
    rows: block.rows,
    total,
    grade,
    remark: stated,
    gaps: gapsOf({ fund, block, foot, total, grade }, territory),
    notes: block.notes,
    unfilled: isUnfilled(indicators, fund?.fund.total ?? null),
    ...(territory.halved && { halved: territory.halved }),
  };
  const numbered = new NumberedColumns(grid, block.rows);
  const rooms: FormRooms = {
    band,
    headers: new HeaderRows(grid, territory.headers),
    fund,
    kinds: kindsOf(block.rows),
    placed: block.placed,
    columns,
    numbered,
    totalRow: total?.row ?? null,
    isGraded: grade !== null,
    foot: block.foot,
    doubtful: territory.doubtful,
  };
  const claims = claimCells(grid, read, rooms);
  const isScored = columns.map.has('weight') || columns.map.has('score');
  const sides = { band, limits: territory.limits, numbered };
  const beside = isScored ? [] : figuresBeside(grid, block.rows, sides);
  const claimed = beside.length > 0 ? { ...claims, unread: [...claims.unread, ...beside] } : claims;
  return { ...read, ...claimed, total: besideStray(grid, band, { total, ...claimed }) };
}

function kindsOf(rows: IndicatorBlock['rows']): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  for (const { row, kind } of rows) kinds.set(row, kind);
  return kinds;
}

/** The rows above the indicators outside the fund block, and those between the indicators and the total. */
function rowsAround(
  grid: Grid,
  { top, headers }: Territory,
  fund: FundReading | null,
  below: { readonly first: number; readonly total: Form['total'] },
): number[] {
  const above = grid
    .rowsBetween(top, headers[0].top - 1)
    .filter((row) => !fund || row < fund.top || row > fund.bottom);
  return [...above, ...grid.rowsBetween(below.first, (below.total?.row ?? 0) - 1)];
}

/** What the foot is read by: the columns of the last header, and what the rows add up to. */
function footColumns(
  { lastColumns, used, indicators }: IndicatorBlock,
  fund: FundReading | null,
): FootColumns {
  return {
    weight: lastColumns.map.get('weight'),
    score: lastColumns.map.get('score'),
    otherScores: lastColumns.otherScores,
    weightSum: weightsOf(indicators),
    scoreSum: () => scoresOf(fund?.fund.total ? [...indicators, fund.fund.total] : indicators),
    used,
  };
}

/** The fund block with the unit of its amounts, where only a line above it prints one. */
function withUnitAbove(
  grid: Grid,
  band: Band,
  { fund, top }: FundReading,
  first: number,
): FundBlock {
  if (fund.unit) return fund;
  const cells = grid.rowsBetween(first, top - 1).flatMap((row) => grid.filled(row, band));
  return { ...fund, unit: unitOf(cells.filter(isMoneyUnit)) };
}

/** The head ends above its next block, unless the two share a row: 项目名称 | … | 预算数 | 50. */
function lastOfHead(grid: Grid, band: Band, next: number): number {
  return classifyRow(grid.filled(next, band)) === 'project' ? next : next - 1;
}

/** The title and the header row of a list belong to its first project. */
function firstRow({ listed, headers }: Territory, top: number): number {
  return listed && listed.first > headers[0].bottom + 1 ? listed.first : top;
}

/** Targets without any result or score, or no indicator and no amount at all: published before it was filled in. */
function isUnfilled(indicators: readonly Indicator[], total: FundRow | null): boolean {
  const blank = (field: Field | null | undefined) => !field || isBlankSign(field.text);
  if (indicators.length === 0) return total !== null && blank(total.budget ?? total.initial);
  if (indicators.every(({ target }) => !target || isBlankSign(target.text))) return false;
  return indicators.every(({ actual, score }) => blank(actual) && blank(score));
}
