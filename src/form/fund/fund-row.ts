import { type Placed, placeOf } from '../slide';
import { AMOUNT_COLUMNS, FUND_NAMES, type FundColumn, isAmount } from '../fields';
import type { Field, FundRow, Guess } from '../form';
import { firstGuess, shiftGuess, unsettled } from '../evidence/guess';
import { fundRowOf } from './fund-reading';
import type { FundHeaders, FundPlacement, FundPlaces } from './fund-places';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isPercentage, isRateOf } from '../evidence/printed-rate';
import { fundRowKind } from '../words/fund-words';

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
  places: FundPlaces,
): FundRowReading | null {
  const cells = grid.filled(row, band);
  const label = labelOf(cells);
  const values = valuesOf(cells, label);
  if (!values.some(isValue) && (!label || !fundRowKind(label.label))) return null;
  const lost = lostAmounts(row, label, values, places.headers);
  if (lost) return { row: fundRowOf(row, label, new Map()), unreadable: lost };
  const placed = placementOf(grid, row, label, values, places);
  const { shift } = placed;
  const fields = new Map<FundColumn, Field>();
  for (const [column, cell] of placed.cells) if (cell !== label) fields.set(column, cell.field);
  const read = fundRowOf(row, label, fields, shift);
  const isCrowded = !label && places.countStray(figuresOf(values), placed) > 0;
  const guess =
    (isCrowded ? unsettled(`第${row + 1}行在这些表头以外还有数字`) : null) ??
    sharedGuess(row, placed) ??
    firstGuess(Object.values(places.headers)) ??
    (shift === 0 ? null : shiftGuess(row, shift));
  const others = othersOf(values, placed);
  return {
    row: { ...read, ...(others.length > 0 && { others }), ...(guess && { guessed: guess }) },
    unreadable: null,
  };
}

/** One figure merged under the headers of two fields; of two amounts it may be both. */
function sharedGuess(row: number, { cells }: FundPlacement): Guess | null {
  const under = new Map<GridCell, FundColumn>();
  for (const [column, cell] of cells) {
    const other = under.get(cell);
    if (other === undefined) under.set(cell, column);
    else if (cell.number !== null && !(isAmount(other) && isAmount(column))) {
      return unsettled(
        `第${row + 1}行有一格合并在「${FUND_NAMES[other]}」与「${FUND_NAMES[column]}」之下`,
      );
    }
  }
  return null;
}

/** The figures of a row that no header says anything of. */
function othersOf(values: readonly GridCell[], { cells }: FundPlacement): Field[] {
  const placed = new Set(cells.values());
  const others: Field[] = [];
  for (const cell of figuresOf(values)) if (!placed.has(cell)) others.push(cell.field);
  return others;
}

/** The last text before the first figure, unless it is the name of the whole block. */
function labelOf(cells: readonly GridCell[]): GridCell | null {
  let last: GridCell | null = null;
  let known: GridCell | null = null;
  for (const cell of cells) {
    if (!cell.wordy) break;
    if (isRail(cell)) continue;
    last = cell;
    if (fundRowKind(cell.label)) known = cell;
  }
  return known ?? last;
}

/** What a row holds besides its label and the name of the block. */
function valuesOf(cells: readonly GridCell[], label: GridCell | null): GridCell[] {
  const values: GridCell[] = [];
  for (const cell of cells) if (cell !== label && !(cell.wordy && isRail(cell))) values.push(cell);
  return values;
}

function figuresOf(values: readonly GridCell[]): GridCell[] {
  const figures: GridCell[] = [];
  for (const cell of values) if (cell.number !== null) figures.push(cell);
  return figures;
}

function isValue({ kind, number }: GridCell): boolean {
  return number !== null || kind === 'sign' || kind === 'error';
}

function isRail({ wordy, says, label }: GridCell): boolean {
  return wordy && says.fund === 'fund-rail' && !/^资金来源$/.test(label.bare);
}

/** A label that stands in an amount's column has pushed the amounts aside; fewer amounts than columns cannot be told apart. */
function lostAmounts(
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  headers: FundHeaders,
): string | null {
  if (!label) return null;
  let columns = 0;
  let under: string | null = null;
  for (const column of AMOUNT_COLUMNS) {
    const header = headers[column];
    if (!header) continue;
    columns += 1;
    const isUnder = label.column >= header.left && label.column <= header.right;
    if (isUnder) under ??= header.cell.field.text;
  }
  if (under === null) return null;
  const amounts = figuresOf(values).filter((cell) => cell.column > label.column);
  if (amounts.length === 0 || amounts.length >= columns) return null;
  return `第${row + 1}行「${label.field.text}」占了「${under}」一列，金额只剩${amounts.length}个，分不清各属哪一列`;
}

interface Fitting extends Placed {
  readonly placement: FundPlacement;
}

function placementOf(
  grid: Grid,
  row: number,
  label: GridCell | null,
  values: readonly GridCell[],
  places: FundPlaces,
): FundPlacement {
  const straight = places.placed(grid, row, 0);
  // signs or a weight alone show nothing of where the amounts begin
  if (figuresOf(values).length < 2) return straight;
  if (standsInPlace(label, values, places, straight)) return straight;
  const fitting = (placement: FundPlacement): Fitting => {
    return { shift: placement.shift, placement, fit: fitOf(label, values, places, placement) };
  };
  const slid: Fitting[] = [];
  for (const shift of SHIFTS) {
    const placement = places.placed(grid, row, shift);
    if (placement) slid.push(fitting(placement));
  }
  return placeOf(fitting(straight), slid, { stands: STANDS }).placement;
}

/**
 * Whether everything in a row suits the header it stands under. A blank is a blank: that amounts are
 * missing shows nothing of where the others belong, unless the printed rate contradicts them.
 */
function standsInPlace(
  label: GridCell | null,
  values: readonly GridCell[],
  places: FundPlaces,
  placement: FundPlacement,
): boolean {
  for (const [column, cell] of placement.cells) {
    if (cell === label || (!cell.blank && plausible(column, cell) < ODD)) return false;
  }
  if (places.countStray(values, placement) > 0) return false;
  const cells: FundCells = Object.fromEntries(placement.cells);
  return cells.rate?.number == null || isNothing(cells) || isRateOf(cells);
}

type FundCells = Partial<Record<FundColumn, GridCell>>;

/** Nothing spent of nothing is no rate, and contradicts none that is printed as 0; a blank among them may. */
function isNothing({ initial, budget, executed, rate }: FundCells): boolean {
  for (const cell of [initial, budget, executed, rate]) if (cell && cell.number !== 0) return false;
  return true;
}

/** What suits a column worse than this stands there by mistake. */
const ODD = -0.75;

function fitOf(
  label: GridCell | null,
  values: readonly GridCell[],
  places: FundPlaces,
  placement: FundPlacement,
): number {
  const { shift, cells } = placement;
  let fit = -0.5 * Math.abs(shift);
  for (const [column, cell] of cells) fit += cell === label ? -4 : plausible(column, cell);
  if (isRateOf(Object.fromEntries(cells))) fit += 1.5;
  // a figure under a header of its own that nobody reads, as 计划数, is in its place
  const stray = places.countStray(values, placement, shift === 0 ? undefined : []);
  return fit - 2 * stray;
}

/** 预算执行率 is given 10 points, 20 or some more, never half of all. */
const MOST_POINTS = 50;

const AMOUNTS: ReadonlySet<FundColumn> = new Set(AMOUNT_COLUMNS);

/** How well a cell suits a fund column, by what it looks like. */
export function plausible(column: FundColumn, cell: GridCell): number {
  const { kind, blank, wordy, number } = cell;
  const isAmount = AMOUNTS.has(column);
  if (kind === 'error') return 0;
  if (isAmount && isPercentage(cell)) return -2;
  if (wordy) return column === 'reason' ? 1 : -4;
  if (isAmount) return number !== null ? 2 : blank ? -1 : -0.5;
  if (blank) return 0;
  if (column === 'reason') return kind === 'sign' ? 0 : -1;
  if (kind === 'sign') return column === 'rate' ? 0.5 : 1;
  if (column === 'weight' && number !== null && number > MOST_POINTS) return -2;
  return column === 'rate' ? 1 : 0.5;
}
