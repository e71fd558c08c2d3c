import { afterOperator, leadingOperator } from '../../values';
import { suitability } from '../evidence/cell-suits';
import type { IndicatorField as Column } from '../fields';
import type { Grid, GridCell } from '../evidence/grid';
import { type Block, type Place, type PlacePlan, planOf } from './place-plan';
import type { Columns } from '../evidence/used-columns';

/** The cells of a row by field, that of the name among them. */
export interface RowCells extends ReadonlyMap<Column, GridCell> {
  get(field: 'name'): GridCell;
  get(field: Column): GridCell | undefined;
}

/** The cells of a row by field, as far beside their headers as a shift says. */
export interface Placement {
  readonly row: number;
  readonly shift: number;
  /** How well the cells suit their fields by themselves. */
  readonly fit: number;
  readonly cells: RowCells;
  /** How many level cells hold something else than a usual level. */
  readonly oddLevels: number;
  /** Whether its points are printed as a percentage. */
  readonly isPercentage: boolean;
}

/** Takes the cells of a row of a block with a column of names that lie `shift` columns to the right of their headers. */
export function placeRow(grid: Grid, row: number, block: Block, shift: number): Placement {
  const { left, right } = block;
  const plan = planOf(block, shift);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the name is one of the places of such a block
  const cells = new Map<Column, GridCell>() as Map<Column, GridCell> & RowCells;
  const known = new Set<GridCell>();
  let fit = -1.5 * Math.abs(shift);
  for (const place of plan.places) {
    const { field, suits } = place;
    const column = place.columns[0];
    // under its own headers a row always can stand, even where one of them begins left of the block
    if (shift !== 0 && column < left) {
      const fit = Number.NEGATIVE_INFINITY;
      return { row, shift, fit, cells, oddLevels: 0, isPercentage: false };
    }
    let cell = grid.shownInRow(row, column);
    // a blank is what stands there, unless another column or a merge from above has something to say
    const isOpen = cell.blank ? !place.isOne || cell.span.top < row : cell.kind === 'sign';
    if (isOpen) cell = cellIn(grid, row, place);
    if (cell.blank && field === 'name' && shift !== 0) cell = nameBefore(grid, row, cell, left);
    // A cell merged over the columns of two fields belongs to the first of them.
    if (known.has(cell)) cell = grid.at(row, column);
    cells.set(field, cell);
    known.add(cell);
    fit += suits ? suits[cell.kind] : suitability(field, cell);
  }
  fit += wordsFit(cells);
  if (isSecondLevelFirst(grid, row, plan)) fit -= 1.5;
  const stray = countStray(grid.filled(row, { left, right }), known, plan, shift);
  const oddLevels = countOdd(grid, row, plan, cells.get('name'));
  const isPercentage = /[%％]\s*$/.test(cells.get('weight')?.cell.text ?? '');
  return { row, shift, fit: fit - 2 * stray, cells, oddLevels, isPercentage };
}

/** How many level cells hold other words than those of a usual level. */
function countOdd(
  grid: Grid,
  row: number,
  { levels }: PlacePlan,
  name: GridCell | undefined,
): number {
  let odd = 0;
  for (const column of levels) {
    const { wordy, kind } = grid.at(row, column);
    if (wordy && kind !== 'level' && column !== name?.column) odd += 1;
  }
  return odd;
}

/** What the words of a row say of each other: the same words are a target and its result, never a name and its target. */
function wordsFit(cells: ReadonlyMap<Column, GridCell>): number {
  const [name, target, actual] = [cells.get('name'), cells.get('target'), cells.get('actual')];
  if (name?.kind === 'measure' && target && statesTarget(name, target)) return STATED;
  if (target?.kind !== 'text') return 0;
  const words = target.label.full;
  const isRepeated = name?.kind === 'text' && name.label.full === words;
  const isMet = actual?.kind === 'text' && actual.label.full === words;
  return (isRepeated ? -2 : 0) + (isMet ? 1 : 0) + (actual?.kind === 'number' ? -1 : 0);
}

/** 满意度达到95% beside ≥95%: a name that says what is due, where 不低于95% would be a target beside its result. */
function statesTarget({ label: { full } }: GridCell, target: GridCell): boolean {
  if (leadingOperator(full) !== null) return false;
  const due = afterOperator(target.label.full);
  return due !== '' && /^\p{Script=Han}{2}\D*$/u.test(full.split(due)[0] ?? '');
}

/** A name that looks like a measure suits its field by so much more. */
const STATED = 2;

/** Whether 质量指标 stands where the 一级指标 belongs: its row slid, unless the form names its levels so. */
function isSecondLevelFirst(grid: Grid, row: number, { firstLevel }: PlacePlan): boolean {
  if (firstLevel === null || firstLevel < 0) return false;
  const { kind, says } = grid.at(row, firstLevel);
  return kind === 'level' && says.level2 && !says.level1;
}

/** A target in words with a figure as its result: rather a row read one column beside its place. */
export function isWordMeasuredInFigures(cells: ReadonlyMap<Column, GridCell>): boolean {
  return cells.get('target')?.kind === 'text' && cells.get('actual')?.kind === 'number';
}

/** The cell of a field, where its columns are blank that of the ones which then hold. */
function cellIn(grid: Grid, row: number, { columns, instead, isShared }: Place): GridCell {
  const cell = firstFilled(grid, row, columns, isShared);
  if (!instead || !(cell.blank || cell.kind === 'sign')) return cell;
  const first = firstFilled(grid, row, instead, isShared);
  return first.blank ? cell : first;
}

/** A name, reason, target or result merged over several rows belongs to each of them (`isShared`). */
function firstFilled(grid: Grid, row: number, columns: Columns, isShared: boolean): GridCell {
  for (const column of columns) {
    const cell = grid.shownInRow(row, column);
    if (!cell.blank) return cell;
  }
  return isShared ? grid.shown(row, columns[0]) : grid.shownInRow(row, columns[0]);
}

/** A name whose cell begins further left than the shift says: the nearest text before it that is no level. */
function nameBefore(grid: Grid, row: number, cell: GridCell, left: number): GridCell {
  const before = grid.filled(row, { left, right: cell.column - 1 }).at(-1);
  return before && before.wordy && !before.says.level ? before : cell;
}

/** The cells where the level labels of a row may stand, see `PlacePlan.levels`. */
export function levelCells(grid: Grid, row: number, block: Block, shift: number): GridCell[] {
  const cells: GridCell[] = [];
  for (const column of planOf(block, shift).levels) cells.push(grid.at(row, column));
  return cells;
}

/** How many cells stand where nothing is known: neither left of all columns (a rail) nor under a header that is not used. */
function countStray(
  cells: readonly GridCell[],
  known: Iterable<GridCell>,
  { levels, first, last, unused }: PlacePlan,
  shift: number,
): number {
  const read = new Set(levels);
  for (const { column } of known) read.add(column);
  let stray = 0;
  for (const { column } of cells) {
    if (read.has(column) || column < first || unused.has(column)) continue;
    if (shift !== 0 || column <= last) stray += 1;
  }
  return stray;
}
