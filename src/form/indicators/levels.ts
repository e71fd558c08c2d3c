import type { AlignedRow } from './align-row';
import type { LevelLabel } from '../form';
import type { HeaderCell } from '../places/header-cells';
import type { Grid, GridCell } from '../evidence/grid';
import { pointsOf, withoutNumbering, withoutPoints } from '../words/label';
import { contradicts, isLevel1, isLevel2 } from '../words/level-words';
import type { Block } from './place-plan';

/** The 一级指标 and 二级指标 in force at a row. */
export interface Levels {
  readonly level1: LevelLabel | null;
  readonly level2: LevelLabel | null;
}

export const NO_LEVELS: Levels = { level1: null, level2: null };

/**
 * The levels of a row: its own labels, those of the merges around it, else those of the row above.
 * In a row shifted to the left the 一级指标 column is gone: a 二级指标 that plainly belongs under
 * another 一级指标 than the one above is left without one.
 */
export function levelsAt(
  grid: Grid,
  block: Block,
  { row, shift, cells }: AlignedRow,
  above: Levels,
): Levels {
  const { columns } = block;
  const name = cells.get('name');
  if (!columns.has('level1') && !columns.has('level2'))
    return headingLevels(grid, row, block, above);
  if (shift !== 0) return shiftedLevels(grid, row, block, { shift, name }, above);
  const own1 = labelUnder(grid, row, columns.get('level1'), name);
  const own2 = labelUnder(grid, row, columns.get('level2'), name);
  const level1 = own1 ?? above.level1;
  const fresh = own1 && !sameLabel(own1, above.level1);
  return { level1, level2: own2 ?? (fresh ? null : above.level2) };
}

/** Without level columns the levels are headings: rows with nothing but 产出指标(50分) or 数量指标. */
function headingLevels(grid: Grid, row: number, block: Block, above: Levels): Levels {
  const heading = headingIn(grid, row, block);
  if (!heading) return above;
  const label = toLabel(heading);
  const { text } = heading.cell;
  // 满意度指标 may be either: where there are 二级指标, or right below a 一级指标, it is one, unless it stands right above another
  const isSecondHere = above.level2 !== null || above.level1?.at.row === row - 1;
  const isEither = isLevel1(text) && isLevel2(text) && isSecondHere;
  const isHigher = isEither ? headingIn(grid, row + 1, block) !== null : isLevel1(text);
  return isHigher ? { level1: label, level2: null } : { ...above, level2: label };
}

/** Whether a cell holds a figure that is neither due nor done: points of a group. */
function isOfPoints({ number, column }: GridCell, columns: Block['columns']): boolean {
  if (number === null) return false;
  const isUnder = (header: HeaderCell | undefined) =>
    !!header && header.left <= column && column <= header.right;
  return !isUnder(columns.get('target')) && !isUnder(columns.get('actual'));
}

/** A level alone among the block's columns from that of the names on; what stands beside the form is no part of the row. */
function headingIn(grid: Grid, row: number, { columns, right }: Block): GridCell | null {
  const names = columns.get('name');
  if (!names) return null;
  const [first, ...others] = grid.filled(row, { left: names.left, right });
  const isAlone = others.length < 3 && others.every((cell) => isOfPoints(cell, columns));
  return first && isAlone && first.says.level ? first : null;
}

function shiftedLevels(
  grid: Grid,
  row: number,
  block: Block,
  { shift, name }: { readonly shift: number; readonly name: GridCell | undefined },
  above: Levels,
): Levels {
  const { columns } = block;
  const left = columns.get('level1')?.left ?? columns.get('level2')?.left ?? 0;
  const right = (name?.column ?? 0) - 1;
  const labels = grid.filled(row, { left: Math.max(0, left + shift), right });
  // left of the levels' own columns stands the rail, whose words are no level
  const words = labels.filter((cell) => (cell.column < left ? cell.says.level : cell.wordy));
  const [only, second] = words;
  if (!only) return above;
  if (second) return { level1: toLabel(only), level2: toLabel(second) };
  if (only.says.level1 && !isSecondLevelHere(only, block, shift, above)) {
    return { level1: toLabel(only), level2: null };
  }
  const level2 = toLabel(only);
  const level1 = above.level1 && contradicts(above.level1.text, level2.text) ? null : above.level1;
  return { level1, level2 };
}

/** 成本指标 is a 二级指标 under 产出指标; 满意度指标 under 产出指标 begins a group of its own. */
function isSecondLevelHere(
  cell: GridCell,
  { columns, used }: Block,
  shift: number,
  above: Levels,
): boolean {
  const header = columns.get('level2');
  const inPlace = !!header && cell.column === used.beside(header.left, shift);
  const possible = cell.says.level2 && inPlace;
  return possible && !!above.level1 && !contradicts(above.level1.text, cell.cell.text);
}

function labelUnder(
  grid: Grid,
  row: number,
  header: HeaderCell | undefined,
  name: GridCell | undefined,
): LevelLabel | null {
  if (!header) return null;
  for (let column = header.left; column <= header.right; column++) {
    const cell = grid.shown(row, column);
    if (cell === name || cell.blank) continue;
    return cell.wordy || cell.says.level ? toLabel(cell) : null;
  }
  return null;
}

function sameLabel(a: LevelLabel, b: LevelLabel | null): boolean {
  return !!b && a.at.row === b.at.row && a.at.column === b.at.column;
}

function toLabel(cell: GridCell): LevelLabel {
  const { label } = cell;
  return {
    text: withoutNumbering(withoutPoints(label.full)),
    at: cell.at,
    points: pointsOf(label),
  };
}
