import type { CellKind } from './cell-kind';
import type { ColumnMap } from './choose-columns';
import { INDICATOR_FIELDS, type IndicatorField as Column } from './fields';
import type { HeaderCell } from './find-headers';
import type { Grid, GridCell } from './grid';
import type { UsedColumns } from './used-columns';
import { isLevel } from './words/level-words';

/** The cells of one indicator row by field, and how far they lie beside their headers. */
export interface AlignedRow {
  readonly row: number;
  readonly shift: number;
  /** How well the cells suit their fields; below 2 the row is hardly an indicator. */
  readonly fit: number;
  readonly cells: ReadonlyMap<Column, GridCell>;
}

/** What the rows of a block have in common, learnt from those that fit their header as they stand. */
export interface RowHabits {
  /** Share of rows whose score is filled: 0 where scores were blanked. */
  readonly scored: number;
  /** Share of level cells that hold a usual 一级指标 or 二级指标. */
  readonly usualLevels: number;
  /** The shift of the row above. */
  readonly shiftAbove: number;
}

export const NO_HABITS: RowHabits = { scored: 0, usualLevels: 0, shiftAbove: 0 };

/** A stretch of sheet rows under one header. */
export interface Block {
  readonly columns: ColumnMap;
  /** The columns a row can slide over. */
  readonly used: UsedColumns;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/** How much better a shifted reading must fit before it is believed; less when the row above is shifted so. */
const MARGIN = 3;
const MARGIN_AFTER_SHIFT = 1;
const SHIFTS = [0, -1, -2, 1, -3, 2];
const SHIFTED_FIELDS = INDICATOR_FIELDS.filter((field) => field !== 'level1' && field !== 'level2');

/**
 * Finds the cells of an indicator row. Rows printed some columns to the left or right of their
 * header are recognised by their name, target, result, weight and reason; a blank score tells nothing
 * where scores are blank throughout.
 */
export function alignRow(grid: Grid, row: number, block: Block, habits: RowHabits): AlignedRow {
  const straight = alignAt(grid, row, block, habits, 0);
  const needed = habits.shiftAbove === 0 ? MARGIN : MARGIN_AFTER_SHIFT;
  if (straight.fit + needed > bestShifted(block.columns)) return straight;
  let best = straight;
  for (const shift of SHIFTS) {
    const aligned = alignAt(grid, row, block, habits, shift);
    if (aligned.fit > best.fit) best = aligned;
  }
  const asAbove = best.shift !== 0 && best.shift === habits.shiftAbove;
  const margin = asAbove ? MARGIN_AFTER_SHIFT : MARGIN;
  return best.fit >= straight.fit + margin ? best : straight;
}

/** The best fit a row shifted by one column could have: a text, a measure, a phrase, a weight, a score and a reason. */
function bestShifted(columns: ColumnMap): number {
  const extra = (columns.has('operator') ? 2 : 0) + (columns.has('target-unit') ? 0.5 : 0);
  return 3 + 2 + 2 + 2 + 0.5 + 1 - 1.5 + extra;
}

/** Learns the habits of a block from its rows as they stand under the header. */
export function habitsOf(grid: Grid, block: Block, rows: readonly number[]): RowHabits {
  const straight = rows
    .map((row) => alignRow(grid, row, block, NO_HABITS))
    .filter(({ shift, fit, cells }) => shift === 0 && fit >= 4 && !isWordMeasuredInFigures(cells));
  const scores = straight.map(({ cells }) => cells.get('score'));
  const levels = straight.flatMap(({ row }) => levelCells(grid, row, block, 0));
  return {
    scored: share(scores, (cell) => !!cell && !cell.blank),
    usualLevels: share(
      levels.filter((cell) => cell.wordy),
      (cell) => isLevel(cell.cell.text),
    ),
    shiftAbove: 0,
  };
}

function taken(cells: ReadonlyMap<Column, GridCell>, cell: GridCell): boolean {
  for (const c of cells.values()) if (c.row === cell.row && c.column === cell.column) return true;
  return false;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function alignAt(
  grid: Grid,
  row: number,
  block: Block,
  habits: RowHabits,
  shift: number,
): AlignedRow {
  const { columns, used, left, right } = block;
  const cells = new Map<Column, GridCell>();
  let fit = -1.5 * Math.abs(shift);
  for (const field of SHIFTED_FIELDS) {
    const header = columns.get(field);
    if (!header) continue;
    const place = used.beside(header.left, shift);
    if (place < left) return { row, shift, fit: Number.NEGATIVE_INFINITY, cells };
    const under = cellUnder(grid, row, header, used, shift, field);
    const isBegun = field === 'name' && shift !== 0 && under.blank;
    const begun = isBegun ? nameBefore(grid, row, under, left) : under;
    // A cell merged over the columns of two fields belongs to the first of them.
    const cell = taken(cells, begun) ? grid.at(row, place) : begun;
    cells.set(field, cell);
    fit += plausible(field, cell);
    if (field === 'score' && cell.blank) fit -= 1.5 * habits.scored;
  }
  if (isWordMeasuredInFigures(cells)) fit -= 1;
  const name = cells.get('name');
  const levels = levelCells(grid, row, block, shift).filter((cell) => cell.column !== name?.column);
  const odd = levels.filter((cell) => cell.wordy && !isLevel(cell.cell.text));
  const known = new Set([...cells.values(), ...levels].map((cell) => cell.column));
  const stray = grid
    .filled(row, { left, right })
    .filter((cell) => !known.has(cell.column) && !isIgnored(columns, cell, shift));
  return { row, shift, fit: fit - 2 * stray.length - 2 * habits.usualLevels * odd.length, cells };
}

/** A target in words with a figure as its result: rather a row read one column beside its place. */
function isWordMeasuredInFigures(cells: ReadonlyMap<Column, GridCell>): boolean {
  return cells.get('target')?.kind === 'text' && cells.get('actual')?.kind === 'number';
}

function cellUnder(
  grid: Grid,
  row: number,
  header: HeaderCell,
  used: UsedColumns,
  shift: number,
  field: Column,
): GridCell {
  for (let column = header.left; column <= header.right; column++) {
    const cell = grid.shownInRow(row, used.beside(column, shift));
    if (!cell.blank) return cell;
  }
  // A name, reason, target or result merged over several rows belongs to each of them.
  const shared = field !== 'weight' && field !== 'score';
  const column = used.beside(header.left, shift);
  return shared ? grid.shown(row, column) : grid.shownInRow(row, column);
}

/** A name whose cell begins further left than the shift says: the nearest text before it that is no level. */
function nameBefore(grid: Grid, row: number, cell: GridCell, left: number): GridCell {
  const before = grid.filled(row, { left, right: cell.column - 1 }).at(-1);
  return before && before.wordy && !isLevel(before.cell.text) ? before : cell;
}

/** The cells where the level labels of a row may stand: under their headers, and as far beside them as the row is shifted. */
function levelCells(grid: Grid, row: number, block: Block, shift: number): GridCell[] {
  const at = new Set<number>();
  for (const field of ['level1', 'level2'] as const) {
    const header = block.columns.get(field);
    if (!header) continue;
    for (let column = header.left; column <= header.right; column++) {
      at.add(column);
      const beside = block.used.beside(column, shift);
      if (beside >= 0) at.add(beside);
    }
  }
  return [...at].map((column) => grid.at(row, column));
}

/** Cells left of all known columns (a rail) or under a header that is not used. */
function isIgnored(columns: ColumnMap, cell: GridCell, shift: number): boolean {
  const lefts = [...columns.values()].map((header) => header.left);
  const rights = [...columns.values()].map((header) => header.right);
  if (cell.column < Math.min(...lefts)) return true;
  if (shift !== 0 || cell.column > Math.max(...rights)) return false;
  return ![...columns.values()].some((h) => cell.column >= h.left && cell.column <= h.right);
}

type Suits = Readonly<Record<Exclude<CellKind, 'error'>, number>>;

/** How well each kind of cell suits a field. */
const SUITS = {
  name: { text: 3, result: -2, level: 0, sign: -2, number: -3, measure: -1, blank: -4 },
  target: { measure: 2, number: 1, text: 1, result: -2, level: -2, sign: -1, blank: -2 },
  actual: { result: 2, number: 1, measure: 1, text: 0.5, level: -2, sign: -0.5, blank: -0.5 },
  weight: { blank: -1, sign: -1, text: -3, measure: -3, result: -4, level: -3, number: 0 },
  score: { number: 0.5, blank: 0, sign: 0, measure: 0, text: -3, result: -3, level: -3 },
  reason: { text: 1, result: 0, blank: 0, sign: 0, measure: 0, number: -1, level: -2 },
} as const satisfies Readonly<Partial<Record<Column, Suits>>>;

/** How well a cell suits a field, by what it looks like. */
function plausible(field: Column, cell: GridCell): number {
  const { kind } = cell;
  if (kind === 'error') return 0;
  switch (field) {
    case 'name':
    case 'target':
    case 'actual':
    case 'score':
    case 'reason':
      return SUITS[field][kind];
    case 'weight':
      return plausibleWeight(cell, SUITS.weight[kind]);
    case 'operator':
      return isOperator(cell) ? 2 : cell.blank ? -0.5 : -2;
    case 'target-unit':
      return cell.number !== null ? -2 : cell.blank || cell.cell.text.length <= 6 ? 0.5 : -2;
    default:
      return 0;
  }
}

function plausibleWeight({ number }: GridCell, ofKind: number): number {
  if (number !== null) return number > 0 && number <= 100 ? 2 : -1;
  return ofKind;
}

function isOperator(cell: GridCell): boolean {
  return /^(?:[≥≤><=≧≦]|>=|<=|定性|定量|正向|反向|正|反|大于|小于|等于|大于等于|小于等于)$/.test(
    cell.label.full,
  );
}
