import { type Claim, LABEL, TOLD } from '../assign';
import { sameCell } from '../../sheet';
import { gridCell } from '../evidence/grid-cell';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isRateOf } from '../evidence/printed-rate';
import { AMOUNT_COLUMNS, FUND_FIELDS, type FundColumn } from '../fields';
import type { Field, FundRow } from '../form';
import { fundRows } from '../fund-rows';
import type { FundReading } from './fund-reading';
import { plausible } from './fund-row';

/** That a fund block is laid out as a reading has it. */
export interface LayoutClaim extends Claim<'layout'> {
  readonly reading: FundReading;
}

/** What a figure of its own rows says against a layout that leaves it unread. */
const STRAY = 2;

/**
 * How much speaks for a layout: the labels it reads, the look of what it reads for them, that the amounts
 * give the printed rate and the sources add up, less the figures among its rows that it leaves unread.
 */
export function layoutClaim(grid: Grid, band: Band, reading: FundReading): LayoutClaim {
  const { headers, total, sources } = reading.fund;
  const first = total ?? sources[0];
  const cells = first ? cellsOf(first) : {};
  let weight = LABEL * Object.keys(headers).length - STRAY * countStray(grid, band, reading);
  for (const column of FUND_FIELDS) {
    const cell = cells[column];
    if (cell) weight += plausible(column, cell);
  }
  if (isRateOf(cells)) weight += TOLD;
  if (total && addsUp(total, sources)) weight += TOLD;
  return { field: 'layout', cells: [], weight, reading };
}

/** Whether two layouts take the same cells for the whole amount, its rate and its points. */
export function isSameReading(one: FundReading, other: FundReading): boolean {
  const [row, its] = [one.fund.total, other.fund.total];
  if (!row || !its) return false;
  return FUND_FIELDS.every((column) => sameCell(row[column]?.at ?? null, its[column]?.at ?? null));
}

type FundCells = Partial<Record<FundColumn, GridCell>>;

/** The cells of a row as they look without the labels that stand in them. */
function cellsOf(row: FundRow): FundCells {
  const cells: FundCells = {};
  for (const column of FUND_FIELDS) {
    const field = row[column];
    if (field) cells[column] = lookOf(field);
  }
  return cells;
}

function lookOf({ at, cell, text, inline }: Field): GridCell {
  return gridCell(at, inline ? { ...cell, value: text, text } : cell, null);
}

/** Whether what the sources have makes up an amount of the total. */
function addsUp(total: FundRow, sources: readonly FundRow[]): boolean {
  if (sources.length === 0) return false;
  const whole = cellsOf(total);
  const parts = sources.map(cellsOf);
  return AMOUNT_COLUMNS.some((column) => {
    const sum = parts.reduce((all, cells) => all + (cells[column]?.number ?? 0), 0);
    return sum > 0 && Math.abs(sum - (whole[column]?.number ?? 0)) < ROUNDED;
  });
}

/** What rounded parts may differ from their sum. */
const ROUNDED = 0.02;

function countStray(grid: Grid, band: Band, { fund, top, bottom }: FundReading): number {
  const read = fundRows(fund).flatMap((row) => FUND_FIELDS.flatMap((column) => row[column] ?? []));
  let stray = 0;
  for (const row of grid.rowsBetween(top, bottom)) {
    for (const { number, at } of grid.filled(row, band)) {
      if (number !== null && !read.some((field) => sameCell(field.at, at))) stray += 1;
    }
  }
  return stray;
}
