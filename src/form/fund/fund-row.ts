import { type Placed, placeOf } from '../slide';
import { AMOUNT_COLUMNS, type FundColumn, isAmount } from '../fields';
import type { Field, FundRow, Guess } from '../form';
import { firstGuess, shiftGuess } from '../evidence/guess';
import { fundRowOf } from './fund-reading';
import { type Band, type Grid, type GridCell } from '../evidence/grid';
import { isPercentage, isRateOf } from '../evidence/printed-rate';
import type { UsedColumns } from '../evidence/used-columns';
import { fundRowKind } from '../words/fund-words';

/** A header cell of the fund block and the columns it stands over. */
export interface FundHeaderCell {
  readonly cell: GridCell;
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
  /** Why it is a guess that this column holds its field; left out where its header says so. */
  readonly guessed?: Guess;
}

export type FundHeaders = Partial<Record<FundColumn, FundHeaderCell>>;

/** What a row of the fund block stands under. */
export interface FundRowHeader {
  readonly headers: FundHeaders;
  /** The columns under headers that are not read. */
  readonly idle: readonly Band[];
}

export type FundRowReading =
  | { readonly row: FundRow; readonly unreadable: null }
  | { readonly row: FundRow; readonly unreadable: string };

const SHIFTS = [-1, -2, -3, 1, 2];
/** What standing under its headers says for a row. */
const STANDS = 1.5;

/** Reads one row of the fund block, shifted against its headers where its cells fit better so; null when it is none. */
export function readFundRow(
  grid: Grid,
  band: Band,
  row: number,
  header: FundRowHeader,
  used: UsedColumns,
): FundRowReading | null {
  const cells = grid.filled(row, band);
  const label = labelOf(cells);
  const values = cells.filter((cell) => cell !== label && !isRail(cell));
  if (
    !values.some((cell) => cell.number !== null || cell.kind === 'sign' || cell.kind === 'error')
  ) {
    if (!label || !fundRowKind(label.cell.text)) return null;
  }
  const { headers } = header;
  const lost = lostAmounts(row, label, values, headers);
  if (lost) return { row: fundRowOf(row, label, () => null), unreadable: lost };
  const shift = bestShift(grid, row, label, values, header, used);
  const field = (column: FundColumn): Field | null => {
    const header = headers[column];
    const cell = header ? cellUnder(grid, row, header, used, shift) : null;
    return cell && cell !== label ? cell.field : null;
  };
  const isCrowded = !label && hasStray(grid, row, values, header, used, shift);
  const guess =
    (isCrowded ? `第${row + 1}行在这些表头以外还有数字` : null) ??
    shiftGuess(row, shift) ??
    firstGuess(Object.values(headers));
  const read = fundRowOf(row, label, field, shift);
  return { row: guess ? { ...read, guessed: guess } : read, unreadable: null };
}

/** Whether a row holds figures that no header takes: without a label either, it may be one of a table beside. */
function hasStray(
  grid: Grid,
  row: number,
  values: readonly GridCell[],
  { headers, idle }: FundRowHeader,
  used: UsedColumns,
  shift: number,
): boolean {
  const read = Object.values(headers).map((one) => cellUnder(grid, row, one, used, shift));
  return values.some(
    (cell) =>
      cell.number !== null &&
      !read.includes(cell) &&
      !idle.some(({ left, right }) => left <= cell.column && cell.column <= right),
  );
}

/** The last text before the first figure, unless it is the name of the whole block. */
function labelOf(cells: readonly GridCell[]): GridCell | null {
  const firstFigure = cells.findIndex((cell) => !cell.wordy);
  const texts = cells.slice(0, firstFigure < 0 ? cells.length : firstFigure);
  const labels = texts.filter((cell) => !isRail(cell));
  return labels.filter((cell) => fundRowKind(cell.cell.text)).at(-1) ?? labels.at(-1) ?? null;
}

function isRail(cell: GridCell): boolean {
  return cell.wordy && cell.says.fund === 'fund-rail' && !/^资金来源$/.test(cell.label.bare);
}

/** A label that stands in an amount's column has pushed the amounts aside; fewer amounts than columns cannot be told apart. */
function lostAmounts(
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  headers: FundHeaders,
): string | null {
  const columns = AMOUNT_COLUMNS.filter((column) => headers[column]);
  const under = columns.find((column) => {
    const header = headers[column]!;
    return label && label.column >= header.left && label.column <= header.right;
  });
  if (!under || !label) return null;
  const amounts = values.filter((cell) => cell.column > label.column && cell.number !== null);
  if (amounts.length === 0 || amounts.length >= columns.length) return null;
  const name = headers[under]!.cell.field.text;
  return `第${row + 1}行「${label.field.text}」占了「${name}」一列，金额只剩${amounts.length}个，分不清各属哪一列`;
}

function bestShift(
  grid: Grid,
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  header: FundRowHeader,
  used: UsedColumns,
): number {
  // signs or a weight alone show nothing of where the amounts begin
  if (values.filter((cell) => cell.number !== null).length < 2) return 0;
  if (standsInPlace(grid, row, label, values, header, used)) return 0;
  const placedAt = (shift: number): Placed => ({
    shift,
    fit: fitOf(grid, row, label, values, header, used, shift),
  });
  return placeOf(placedAt(0), SHIFTS.map(placedAt), { stands: STANDS }).shift;
}

/**
 * Whether everything in a row suits the header it stands under. A blank is a blank: that amounts are
 * missing shows nothing of where the others belong, unless the printed rate contradicts them.
 */
function standsInPlace(
  grid: Grid,
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  { headers, idle }: FundRowHeader,
  used: UsedColumns,
): boolean {
  const entries = Object.entries(headers) as [FundColumn, FundHeaderCell][];
  const places = entries.map(([column, header]) => {
    return [column, cellUnder(grid, row, header, used, 0)] as const;
  });
  const isOdd = places.some(([column, cell]) => {
    return cell === label || (!cell.blank && plausible(column, cell) < ODD);
  });
  const read = places.map(([, cell]) => cell);
  const isStray = values.some(
    (cell) =>
      !read.includes(cell) &&
      !idle.some(({ left, right }) => left <= cell.column && cell.column <= right),
  );
  const cells = Object.fromEntries(places) as Partial<Record<FundColumn, GridCell>>;
  const isRefuted = cells.rate?.number != null && !isRateOf(cells);
  return !isOdd && !isStray && !isRefuted;
}

/** What suits a column worse than this stands there by mistake. */
const ODD = -0.75;

function fitOf(
  grid: Grid,
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  { headers, idle }: FundRowHeader,
  used: UsedColumns,
  shift: number,
): number {
  let fit = -0.5 * Math.abs(shift);
  const read = new Set<GridCell>();
  const places: Partial<Record<FundColumn, GridCell>> = {};
  for (const [column, header] of Object.entries(headers) as [FundColumn, FundHeaderCell][]) {
    // beyond the block there is nothing to have slid, wherever on the sheet it begins
    if (used.beside(header.left, shift) < used.left) return Number.NEGATIVE_INFINITY;
    const cell = cellUnder(grid, row, header, used, shift);
    read.add(cell);
    fit += cell === label ? -4 : plausible(column, cell);
    places[column] = cell;
  }
  if (isRateOf(places)) fit += 1.5;
  // a figure under a header of its own that nobody reads, as 计划数, is in its place
  const inPlace = ({ column }: GridCell): boolean =>
    shift === 0 && idle.some(({ left, right }) => left <= column && column <= right);
  return fit - 2 * values.filter((cell) => !read.has(cell) && !inPlace(cell)).length;
}

/** 预算执行率 is given 10 points, 20 or some more, never half of all. */
const MOST_POINTS = 50;

/** How well a cell suits a fund column, by what it looks like. */
function plausible(column: FundColumn, cell: GridCell): number {
  if (cell.kind === 'error') return 0;
  if (isAmount(column) && isPercentage(cell)) return -2;
  if (cell.wordy) return column === 'reason' ? 1 : -4;
  if (isAmount(column)) {
    if (cell.number !== null) return 2;
    return cell.blank ? -1 : -0.5;
  }
  if (cell.blank) return 0;
  if (column === 'reason') return cell.kind === 'sign' ? 0 : -1;
  if (cell.kind === 'sign') return column === 'rate' ? 0.5 : 1;
  if (column === 'weight' && cell.number! > MOST_POINTS) return -2;
  return column === 'rate' ? 1 : 0.5;
}

function cellUnder(
  grid: Grid,
  row: number,
  header: FundHeaderCell,
  used: UsedColumns,
  shift: number,
): GridCell {
  for (let column = header.left; column <= header.right; column++) {
    const cell = grid.shownInRow(row, used.beside(column, shift));
    if (!cell.blank) return cell;
  }
  return grid.shownInRow(row, used.beside(header.left, shift));
}
