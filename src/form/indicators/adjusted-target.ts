import type { AlignedRow } from './align-row';
import type { ColumnMap } from './choose-columns';
import type { Guess } from '../form';
import { unsettled } from '../evidence/guess';
import type { Grid } from '../evidence/grid';

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
  return unsettled(`第${row + 1}行没有调整后的指标值，按年初指标值核对`);
}
