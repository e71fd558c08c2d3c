import { classifyRow, isFundHeader } from './classify-row';
import type { Field, FundBlock, FundColumn, FundRow, Gap } from './form';
import { type FundHeaders, type FundRowReading, readFundRow } from './fund-row';
import { type Band, fieldOf, type Grid, type GridCell } from './grid';
import { FUND_WORDS, fundUnit } from './words/fund-words';

export interface FundReading {
  readonly fund: FundBlock;
  readonly gaps: readonly Gap[];
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads the fund block between two rows; null when no row names its amounts. */
export function readFund(grid: Grid, band: Band, top: number, last: number): FundReading | null {
  const rows = grid.rowsBetween(top, last);
  const headerRow = rows.find((row) => isFundHeader(grid.filled(row, band)));
  if (headerRow === undefined) return null;
  const cells = grid.filled(headerRow, band);
  const headers = headersOf(grid, cells);
  const right = Math.max(...Object.values(headers).map((header) => header.right));
  const readings = rowsOf(
    grid,
    { left: band.left, right: Math.min(band.right, right + 2) },
    headerRow,
    last,
    headers,
  );
  const { total, sources } = arrange(readings.map(({ row }) => row));
  const labels = [...cells, ...readings.flatMap(({ row }) => grid.filled(row.row, band))];
  const unreadable = readings.flatMap((reading) => reading.unreadable ?? []).join('；');
  const fund: FundBlock = {
    unit: unitOf(labels.filter((cell) => cell.wordy)),
    total,
    sources,
    headers: Object.fromEntries(
      Object.entries(headers).map(([column, header]) => [column, fieldOf(header.cell)]),
    ),
    headingWeight: headingWeight(cells, total),
    unreadable: unreadable || null,
  };
  const bottom = readings.at(-1)?.row.row ?? headerRow;
  return { fund, gaps: gapsOf(fund, headerRow, cells[0]!), top: headerRow, bottom, right };
}

function headersOf(grid: Grid, cells: readonly GridCell[]): FundHeaders {
  const headers: FundHeaders = {};
  for (const cell of cells) {
    const word = FUND_WORDS.match(cell.cell.text)?.field;
    if (!word || word === 'fund-rail' || word === 'other-column' || headers[word]) continue;
    const { left, right } = grid.span(cell.at);
    headers[word] = { cell, left, right };
  }
  return headers;
}

function rowsOf(
  grid: Grid,
  band: Band,
  headerRow: number,
  last: number,
  headers: FundHeaders,
): FundRowReading[] {
  const readings: FundRowReading[] = [];
  for (const row of grid.rowsBetween(headerRow + 1, last)) {
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    if (['goal', 'project', 'head', 'fund'].includes(classifyRow(cells))) break;
    const reading = readFundRow(grid, band, row, headers);
    if (!reading) break;
    readings.push(reading);
  }
  return readings;
}

/** Tells the row of the whole amount from the rows of its sources. */
function arrange(rows: readonly FundRow[]): { total: FundRow | null; sources: FundRow[] } {
  const total =
    rows.find((row) => row.labelCell && row.kind === 'total') ??
    rows.find((row) => !row.labelCell) ??
    (rows.length === 1 ? rows[0]! : null);
  return {
    total: total && { ...total, kind: 'total' },
    sources: rows
      .filter((row) => row !== total)
      .map((row) => (row.kind === 'total' ? { ...row, kind: 'other' } : row)),
  };
}

function unitOf(labels: readonly GridCell[]): FundBlock['unit'] {
  for (const cell of labels) {
    const unit = fundUnit(cell.cell.text);
    if (unit) return unit;
  }
  return null;
}

/** Points printed in a heading, where no cell of the total row holds them; its text is the points alone. */
function headingWeight(cells: readonly GridCell[], total: FundRow | null): Field | null {
  if (total?.weight && total.weight.text !== '') return null;
  const heading = cells.find((cell) => cell.wordy && cell.label.points !== null);
  return heading ? fieldOf(heading, heading.label.points!) : null;
}

const NAMES: readonly (readonly [FundColumn, string])[] = [
  ['executed', '全年执行数'],
  ['weight', '分数'],
  ['rate', '执行率'],
  ['score', '得分'],
];

function gapsOf(fund: FundBlock, headerRow: number, first: GridCell): Gap[] {
  const near = { row: headerRow, column: first.column };
  const missing = (what: string, at = near): Gap => ({
    kind: 'missing',
    what,
    block: 'fund',
    near: at,
  });
  const gaps = NAMES.filter(([column]) => !fund.headers[column])
    .filter(([column]) => column !== 'weight' || !fund.headingWeight)
    .map(([, name]) => missing(name));
  if (!fund.headers.budget && !fund.headers.initial) gaps.unshift(missing('全年预算数'));
  if (!fund.total) gaps.push(missing('年度资金总额'));
  else if (!fund.total.labelCell) {
    gaps.push(missing('年度资金总额', { row: fund.total.row, column: first.column }));
  }
  return gaps;
}
