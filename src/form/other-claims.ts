import type { ColumnMap, ChosenColumns } from './indicators/choose-columns';
import type { NumberedColumns } from './indicators/numbered-columns';
import { INDICATOR_FIELDS, type IndicatorField } from './fields';
import { claimOf } from './field-claims';
import { footWord } from './evidence/foot-label';
import type { RowKind } from './form';
import type { FundReading } from './fund/fund-reading';
import type { Band, Grid, GridCell } from './evidence/grid';
import { isGuideRow } from './evidence/guide-row';
import { isLoneGrade } from './evidence/lone-grade';
import type { HeaderRows } from './places/header-rows';
import type { Claim, ClaimedAs } from './ledger';

/** What is known of a form once its fields were read, for telling what its other cells are. */
export interface FormRooms {
  readonly band: Band;
  readonly headers: HeaderRows;
  readonly fund: FundReading | null;
  /** How each row of the indicator block was read. */
  readonly kinds: ReadonlyMap<number, RowKind>;
  /** The cells of each row of the indicator block by field. */
  readonly placed: ReadonlyMap<number, ReadonlyMap<string, GridCell>>;
  readonly columns: ChosenColumns;
  /** The columns that number the rows of the indicator block. */
  readonly numbered: NumberedColumns;
  readonly totalRow: number | null;
  /** Whether the grade of the form was read. */
  readonly isGraded: boolean;
  /** The first row below the indicators. */
  readonly foot: number;
  /** Rows below the form that may be its own. */
  readonly doubtful: readonly number[];
}

/**
 * What a cell of a form is that no field claims: a label, a note, or set aside with its reason; null
 * when nothing tells, so that it is named as unread.
 */
export function otherClaim(grid: Grid, rooms: FormRooms, cell: GridCell): Claim | null {
  if (cell.kind === 'sign') return claimOf(cell.at, 'note');
  const kind = rooms.kinds.get(cell.row);
  if (kind && kind !== 'foot') return inRow(grid, rooms, kind, cell);
  const { fund } = rooms;
  if (fund && cell.row >= fund.top && cell.row <= fund.bottom)
    return inFund(grid, rooms, fund, cell);
  if (cell.row >= rooms.foot) return inFoot(grid, rooms, cell);
  if (rooms.headers.rows.has(cell.row)) return claimOf(cell.at, 'label');
  return inHead(grid, rooms, cell);
}

/** Words name something; a figure belongs to the label before it, or above it in a table of its own. */
function inHead(grid: Grid, rooms: FormRooms, cell: GridCell): Claim | null {
  const { band, headers, isGraded } = rooms;
  if (cell.wordy && cell.says.head) return claimOf(cell.at, 'label');
  if (cell.wordy) return !isGraded && isLoneGrade(grid, cell) ? null : claimOf(cell.at, 'note');
  const above = grid.rowsBetween(headers.first - MAX_HEAD, cell.row - 1);
  const isHeaded = above.some((row) => grid.filled(row, bandOf(cell)).some((one) => one.wordy));
  return isHeaded || isLabelled(grid, band, cell) ? aside(cell, '不是核验所用的填报项') : null;
}

/** How many rows above the indicators the tables of a form may take. */
const MAX_HEAD = 60;

function inFund(grid: Grid, rooms: FormRooms, { fund, top }: FundReading, cell: GridCell) {
  if (cell.wordy) return claimOf(cell.at, 'label');
  if (isGuideRow(grid.filled(cell.row, rooms.band))) return claimOf(cell.at, 'note');
  if (fund.unreadable !== null) return aside(cell, fund.unreadable);
  // a block whose figures stand behind their labels has no columns: each figure belongs to the label before it
  const isApart = fund.columns.length === 0 && isLabelled(grid, rooms.band, cell);
  if (isApart) return aside(cell, '不是核验所用的填报项');
  const read = fund.columns.filter(({ field }) => field !== 'ignored');
  const isRead = read.some(({ column }) => column === cell.column);
  const headers = grid.rowsBetween(top, cell.row - 1).flatMap((row) => wordsOver(grid, row, cell));
  return !isRead && headers.length > 0 ? aside(cell, '所在的资金栏列不参与核验') : null;
}

function inRow(grid: Grid, rooms: FormRooms, kind: RowKind, cell: GridCell): Claim | null {
  if (kind === 'ignored') return aside(cell, '用户指定不参与核验的行');
  if (kind === 'placeholder') return aside(cell, '没有填写内容的占位行');
  if (kind === 'heading') {
    if (isNameAlone(grid, rooms, cell)) return null;
    return cell.wordy ? claimOf(cell.at, 'label') : aside(cell, '分组或小计行，不单独计分');
  }
  const placed = rooms.placed.get(cell.row);
  const field = INDICATOR_FIELDS.find((one) => placed?.get(one)?.column === cell.column);
  if (field && kind !== 'misfit') return claimOf(cell.at, asOf(field));
  if (isIdle(rooms, cell)) return aside(cell, '所在的列不参与核验');
  if (cell.kind === 'level') return claimOf(cell.at, 'label');
  if (cell.column >= leftOf(rooms.columns.map)) return null;
  return cell.number === null || rooms.numbered.has(cell.column) ? claimOf(cell.at, 'label') : null;
}

/** A name without anything else in its row, where the levels have columns of their own: a row nobody filled in. */
function isNameAlone(grid: Grid, { band, columns: { map } }: FormRooms, cell: GridCell): boolean {
  const name = map.get('name');
  const hasLevels = map.has('level1') || map.has('level2');
  const { left, right } = cell.span;
  const isUnderName = !!name && left === name.left && right <= name.right;
  return hasLevels && isUnderName && grid.filled(cell.row, band).length === 1;
}

function asOf(field: (typeof INDICATOR_FIELDS)[number]): ClaimedAs {
  return field === 'level1' || field === 'level2' ? 'level' : field;
}

/** Whether a cell stands under a header of the indicators that no field is read by. */
function isIdle({ columns, headers }: FormRooms, { column }: GridCell): boolean {
  const isRead = [...columns.map.values()].some(
    ({ left, right }) => column >= left && column <= right,
  );
  return !isRead && headers.haveWordsOver(column);
}

/** The words of a row that stand over the column of a cell. */
function wordsOver(grid: Grid, row: number, cell: GridCell): GridCell[] {
  return grid.over(row, bandOf(cell)).filter(({ wordy }) => wordy);
}

function bandOf({ column }: GridCell): Band {
  return { left: column, right: column };
}

function leftOf(map: ColumnMap): number {
  return Math.min(...[...map.values()].map(({ left }) => left));
}

function inFoot(grid: Grid, rooms: FormRooms, cell: GridCell): Claim | null {
  // the form's own, behind a label nobody knows
  if (!rooms.isGraded && isLoneGrade(grid, cell)) return null;
  if (cell.wordy) return claimOf(cell.at, footWord(cell) ? 'label' : 'note');
  if (isIdle(rooms, cell)) return aside(cell, '其他列的合计');
  if (cell.row === rooms.totalRow || !isLabelled(grid, rooms.band, cell)) return null;
  return isUnreadRow(grid, rooms, cell.row) ? null : aside(cell, '不是全表总分一行的数');
}

/** Whether a row below what was taken for the end is named and measured like those above it: nobody read its points. */
function isUnreadRow(grid: Grid, { columns: { map } }: FormRooms, row: number): boolean {
  const under = (field: IndicatorField) => {
    const header = map.get(field);
    return header ? grid.filled(row, header) : [];
  };
  const isNamed = under('name').some((name) => name.wordy && !footWord(name));
  const isMeasured = under('target').length > 0 || under('actual').length > 0;
  return isNamed && isMeasured && [...under('weight'), ...under('score')].length > 0;
}

/** Whether words stand before a figure in its row. */
function isLabelled(grid: Grid, band: Band, cell: GridCell): boolean {
  return grid
    .filled(cell.row, { left: band.left, right: cell.column - 1 })
    .some((before) => before.wordy);
}

function aside(cell: GridCell, why: string): Claim {
  return claimOf(cell.at, 'aside', why);
}
