import { classifyRow, type RowClass } from '../evidence/classify-row';
import type { FundBlock } from '../form';
import { fundColumns } from './fund-columns';
import { fundGaps } from './fund-gaps';
import type { FundHeader } from './fund-headers';
import { FundPlaces } from './fund-places';
import { type FundReading, headingWeight, unitOf } from './fund-reading';
import type { FundRoom } from './fund-room';
import { type FundRowReading, readFundRow } from './fund-row';
import { namesExecution } from '../words/execution-words';
import { fundRowKind } from '../words/fund-words';
import { tellTotal } from './tell-total';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isSumLabel } from '../evidence/foot-label';
import { isGuideRow } from '../evidence/guide-row';
import { usedColumns } from '../evidence/used-columns';

/** Reads a fund block that has a row for each source under a header of its amounts; null where no row is such a header. */
export function readRowsFund({ grid, band, rows, header }: FundRoom): FundReading | null {
  if (!header) return null;
  const { headers, cells } = header;
  const right = Math.max(...Object.values(headers).map((one) => one.right));
  const width = { left: band.left, right: Math.min(band.right, right + 2) };
  const readings = readRows(grid, width, header, rows);
  const { total, sources } = tellTotal(
    grid,
    readings.map(({ row }) => row),
  );
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
    headingWeight: headingWeight([...headingAbove(grid, header.top, band), ...cells], total),
    unreadable: unreadable || null,
  };
  const bottom = readings.at(-1)?.row.row ?? header.bottom;
  return { fund, gaps: fundGaps(fund, cells[0]), top: header.top, bottom, right };
}

/** The heading of the block in a row of its own, where it names 预算执行: 二、预算执行（10分）. */
function headingAbove(grid: Grid, top: number, band: Band): GridCell[] {
  const [first] = grid.filled(top - 1, band);
  return first?.wordy && namesExecution(first.label.bare) ? [first] : [];
}

function readRows(
  grid: Grid,
  band: Band,
  header: FundHeader,
  rows: readonly number[],
): FundRowReading[] {
  const below = rowsBelow(grid, band, header, rows);
  const places = new FundPlaces(header, usedColumns(grid, below, band, header.cells));
  const readings: FundRowReading[] = [];
  for (const row of below) {
    const reading = readFundRow(grid, band, row, places);
    if (!reading) break;
    readings.push(reading);
  }
  return readings;
}

/** The filled rows under a fund header, up to the next block of the form. */
function rowsBelow(grid: Grid, band: Band, header: FundHeader, rows: readonly number[]): number[] {
  const below: number[] = [];
  let isFirst = true;
  for (const row of rows) {
    if (row <= header.bottom) continue;
    const cells = grid.filled(row, band);
    if (cells.length === 0) continue;
    const isGuide = isFirst && (isGuideRow(cells) || isPartsRow(cells, header));
    isFirst = false;
    if (isGuide) continue;
    const kind = classifyRow(cells);
    if (OTHER_BLOCKS.has(kind) || (kind === 'foot' && !isOfFunds(cells))) break;
    below.push(row);
  }
  return below;
}

/** 小计 | 基本支出 | 项目支出 under each amount: the whole first, which is read, and its parts. */
function isPartsRow(cells: readonly GridCell[], { cells: headers }: FundHeader): boolean {
  const split = headers.filter(({ span }) => span.left < span.right);
  const isPart = ({ wordy, number, column }: GridCell) =>
    wordy &&
    number === null &&
    split.some(({ span: { left, right } }) => left <= column && column <= right);
  const isWholeFirst = split.every(({ span: { left, right } }) => {
    const first = cells.find(({ column }) => left <= column && column <= right);
    return !first || (first.column === left && isSumLabel(first));
  });
  return cells.length > 1 && cells.every(isPart) && isWholeFirst;
}

/** Whether a sum is one of funds: 合计 may be, 总分 above the indicators sums up scores. */
function isOfFunds([label]: readonly GridCell[]): boolean {
  return !!label && fundRowKind(label.label) !== null;
}

const OTHER_BLOCKS = new Set<RowClass>(['goal', 'project', 'head', 'fund']);
