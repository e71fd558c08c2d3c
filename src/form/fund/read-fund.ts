import { classifyRow, type RowClass } from '../evidence/classify-row';
import type { FundBlock, FundRow, Guess } from '../form';
import { fundGaps } from './fund-gaps';
import { fundColumns } from './fund-columns';
import { findFundHeader, type FundHeader } from './fund-headers';
import { type FundReading, headingWeight, unitOf } from './fund-reading';
import { FundPlaces } from './fund-places';
import { type FundRowReading, readFundRow } from './fund-row';
import { type Band, type Grid } from '../evidence/grid';
import { isGuideRow } from '../evidence/guide-row';
import { readInlineFund } from './inline-fund';
import { readPairedFund } from './paired-fund';
import { readTransposedFund } from './transposed-fund';
import { usedColumns } from '../evidence/used-columns';

/** Reads the fund block between two rows; null when no row names its amounts. */
export function readFund(grid: Grid, band: Band, top: number, last: number): FundReading | null {
  const header = findFundHeader(grid, band, grid.rowsBetween(top, last));
  if (!header) {
    return readTransposedFund(grid, band, top, last) ?? readInlineFund(grid, band, top, last);
  }
  const paired = readPairedFund(grid, header);
  if (paired) return paired;
  const { headers, cells } = header;
  const right = Math.max(...Object.values(headers).map((one) => one.right));
  const width = { left: band.left, right: Math.min(band.right, right + 2) };
  const readings = readRows(grid, width, header, last);
  const { total, sources } = arrange(readings.map(({ row }) => row));
  const labels = [...cells, ...readings.flatMap(({ row }) => grid.filled(row.row, band))];
  const unreadable = readings.flatMap((reading) => reading.unreadable ?? []).join('；');
  const fund: FundBlock = {
    unit: unitOf(labels),
    total,
    sources,
    headers: Object.fromEntries(
      Object.entries(headers).map(([column, { cell }]) => [column, cell.field]),
    ),
    columns: fundColumns(grid, header),
    headingWeight: headingWeight(cells, total),
    unreadable: unreadable || null,
  };
  const bottom = readings.at(-1)?.row.row ?? header.bottom;
  return { fund, gaps: fundGaps(fund, cells[0]), top: header.top, bottom, right };
}

function readRows(grid: Grid, band: Band, header: FundHeader, last: number): FundRowReading[] {
  const rows = rowsBelow(grid, band, header.bottom, last);
  const places = new FundPlaces(header, usedColumns(grid, rows, band, header.cells));
  const readings: FundRowReading[] = [];
  for (const row of rows) {
    const reading = readFundRow(grid, band, row, places);
    if (!reading) break;
    readings.push(reading);
  }
  return readings;
}

/** The filled rows under a fund header, up to the next block of the form. */
function rowsBelow(grid: Grid, band: Band, headerRow: number, last: number): number[] {
  const rows = grid
    .rowsBetween(headerRow + 1, last)
    .filter((row) => grid.filled(row, band).length > 0)
    .filter((row, i) => i > 0 || !isGuideRow(grid.filled(row, band)));
  const end = rows.findIndex((row) => OTHER_BLOCKS.has(classifyRow(grid.filled(row, band))));
  return end < 0 ? rows : rows.slice(0, end);
}

const OTHER_BLOCKS = new Set<RowClass>(['goal', 'project', 'head', 'fund']);

/** Tells the row of the whole amount from the rows of its sources. */
function arrange(rows: readonly FundRow[]): { total: FundRow | null; sources: FundRow[] } {
  const named = rows.find((row) => row.labelCell && row.kind === 'total');
  const only = rows.length === 1 ? rows[0] : undefined;
  const total = named ?? rows.find((row) => !row.labelCell) ?? only ?? null;
  const guessed = named || !total ? null : unnamedGuess(total);
  return {
    total: total && { ...total, kind: 'total', ...(guessed && { guessed }) },
    sources: rows
      .filter((row) => row !== total)
      .map((row) => (row.kind === 'total' ? { ...row, kind: 'other' } : row)),
  };
}

/** A row under another name that stands alone is taken for the total, as one of a table beside would be. */
function unnamedGuess({ row, label, labelCell, guessed }: FundRow): Guess | null {
  if (guessed !== undefined || !labelCell) return guessed ?? null;
  return `第${row + 1}行「${label}」没有写明是年度资金总额`;
}
