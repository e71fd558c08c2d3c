import { suitability } from '../evidence/cell-suits';
import type { ColumnMap } from './choose-columns';
import { INDICATOR_FIELDS, type IndicatorField as Column } from '../fields';
import type { HeaderCell } from '../places/header-cells';
import type { Grid, GridCell } from '../evidence/grid';
import type { UsedColumns } from '../evidence/used-columns';
import { isLevel1, isLevel2 } from '../words/level-words';

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

/** The cells of a row by field, as far beside their headers as a shift says. */
export interface Placement {
  readonly row: number;
  readonly shift: number;
  /** How well the cells suit their fields by themselves. */
  readonly fit: number;
  readonly cells: ReadonlyMap<Column, GridCell>;
  /** How many level cells hold something else than a usual level. */
  readonly oddLevels: number;
}

const SHIFTED_FIELDS = INDICATOR_FIELDS.filter((field) => field !== 'level1' && field !== 'level2');

/** Takes the cells of a row that lie `shift` columns to the right of their headers. */
export function placeRow(grid: Grid, row: number, block: Block, shift: number): Placement {
  const { columns, used, left, right } = block;
  const cells = new Map<Column, GridCell>();
  let fit = -1.5 * Math.abs(shift);
  for (const field of SHIFTED_FIELDS) {
    const header = columns.get(field);
    if (!header) continue;
    const column = used.beside(header.left, shift);
    if (column < left) return { row, shift, fit: Number.NEGATIVE_INFINITY, cells, oddLevels: 0 };
    const under = setCell(grid, row, header, used, shift, field);
    const isBegun = field === 'name' && shift !== 0 && under.blank;
    const begun = isBegun ? nameBefore(grid, row, under, left) : under;
    // A cell merged over the columns of two fields belongs to the first of them.
    const cell = taken(cells, begun) ? grid.at(row, column) : begun;
    cells.set(field, cell);
    fit += suitability(field, cell);
  }
  fit += wordsFit(cells);
  const name = cells.get('name');
  const levels = levelCells(grid, row, block, shift).filter((cell) => cell.column !== name?.column);
  const oddLevels = levels.filter((cell) => cell.wordy && cell.kind !== 'level').length;
  if (isSecondLevelFirst(grid, row, block, shift)) fit -= 1.5;
  const known = new Set([...cells.values(), ...levels].map((cell) => cell.column));
  const others = grid.filled(row, { left, right }).filter(({ column }) => !known.has(column));
  const stray = others.length > 0 ? strayAmong(others, block, shift) : 0;
  return { row, shift, fit: fit - 2 * stray, cells, oddLevels };
}

/** What the words of a row say of each other: the same words are a target and its result, never a name and its target. */
function wordsFit(cells: ReadonlyMap<Column, GridCell>): number {
  const [name, target, actual] = (['name', 'target', 'actual'] as const).map((field) => {
    const cell = cells.get(field);
    return cell?.kind === 'text' ? cell.label.full : null;
  });
  const isRepeated = name !== null && name === target;
  const isMet = target !== null && target === actual;
  const isFigure = isWordMeasuredInFigures(cells);
  return (isRepeated ? -2 : 0) + (isMet ? 1 : 0) + (isFigure ? -1 : 0);
}

/** Whether 质量指标 stands where the 一级指标 belongs: its row slid, unless the form names its levels so. */
function isSecondLevelFirst(grid: Grid, row: number, block: Block, shift: number): boolean {
  const { columns, used } = block;
  const first = columns.get('level1');
  if (!first || !columns.has('level2')) return false;
  const column = used.beside(first.left, shift);
  if (column < 0) return false;
  const { kind, cell } = grid.at(row, column);
  return kind === 'level' && isLevel2(cell.text) && !isLevel1(cell.text);
}

/** A target in words with a figure as its result: rather a row read one column beside its place. */
export function isWordMeasuredInFigures(cells: ReadonlyMap<Column, GridCell>): boolean {
  return cells.get('target')?.kind === 'text' && cells.get('actual')?.kind === 'number';
}

/** The cell of a field, where its column is blank that of the column which then holds. */
function setCell(
  grid: Grid,
  row: number,
  header: HeaderCell,
  used: UsedColumns,
  shift: number,
  field: Column,
): GridCell {
  const cell = cellUnder(grid, row, header, used, shift, field);
  if (!header.instead || !(cell.blank || cell.kind === 'sign')) return cell;
  const first = cellUnder(grid, row, header.instead, used, shift, field);
  return first.blank ? cell : first;
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
  return before && before.wordy && !before.says.level ? before : cell;
}

/** The cells where the level labels of a row may stand: under their headers, and as far beside them as the row is shifted. */
export function levelCells(grid: Grid, row: number, block: Block, shift: number): GridCell[] {
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

/** How many cells stand where nothing is known: neither left of all columns (a rail) nor under a header that is not used. */
function strayAmong(cells: readonly GridCell[], { columns, used }: Block, shift: number): number {
  const headers = [...columns.values()];
  const first = Math.min(...headers.map(({ left }) => left));
  const last = Math.max(...headers.map(({ right }) => right));
  const unused = new Set<number>();
  for (let column = first; column <= last; column++) {
    if (headers.some(({ left, right }) => column >= left && column <= right)) continue;
    unused.add(used.beside(column, shift));
  }
  const isIgnored = ({ column }: GridCell): boolean =>
    column < first || unused.has(column) || (shift === 0 && column > last);
  return cells.filter((cell) => !isIgnored(cell)).length;
}

function taken(cells: ReadonlyMap<Column, GridCell>, cell: GridCell): boolean {
  for (const c of cells.values()) if (c.row === cell.row && c.column === cell.column) return true;
  return false;
}
