import type { Grid } from '../evidence/grid';
import type { Indicator } from '../form';
import type { HeaderCell } from '../places/header-cells';

/** The indicators with what was taken off each, where one column 扣分 prints it; of a row that slid nothing is known. */
export function withDeductions(
  grid: Grid,
  columns: readonly HeaderCell[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const [column, ...others] = columns.filter(({ word }) => word === 'deduction');
  if (!column || others.length > 0) return indicators;
  return indicators.map((one) => {
    const cell = grid.shownInRow(one.row, column.left);
    return one.shift !== 0 || cell.blank ? one : { ...one, deduction: cell.field };
  });
}
