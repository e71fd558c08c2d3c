import type { AlignedRow } from './align-row';
import type { ColumnMap } from './choose-columns';
import type { Guess } from './form';
import type { Grid } from './grid';

/** The guess that a row slid beside its headers; null for one that stands under them. */
export function shiftGuess(row: number, shift: number): Guess | null {
  if (shift === 0) return null;
  return `第${row + 1}行各格比表头偏${shift < 0 ? '左' : '右'}${Math.abs(shift)}列`;
}

/** The first guess among some columns; null where the headers of all say what they hold. */
export function firstGuess(columns: Iterable<{ readonly guessed?: Guess }>): Guess | null {
  for (const { guessed } of columns) if (guessed) return guessed;
  return null;
}

/** Whether a row fills the column of adjusted targets, beside which another holds the first ones. */
export function adjustsTarget(grid: Grid, row: number, columns: ColumnMap): boolean {
  const header = columns.get('target');
  return !!header?.instead && grid.filled(row, header).length > 0;
}

/** The guess that a blank adjusted target leaves the first one in force; null where the row has its own. */
export function fallbackGuess(
  grid: Grid,
  { row, cells }: AlignedRow,
  columns: ColumnMap,
): Guess | null {
  const first = columns.get('target')?.instead;
  const column = cells.get('target')?.column ?? -1;
  const isFirst = !!first && column >= first.left && column <= first.right;
  if (!isFirst || adjustsTarget(grid, row, columns)) return null;
  return `第${row + 1}行没有调整后的指标值，按年初指标值核对`;
}
