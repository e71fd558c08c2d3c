import type { FundHeaders } from './fund-places';
import type { Band, Grid, GridCell } from '../evidence/grid';
import { isRateOf } from '../evidence/printed-rate';

/** How many rows below the header are looked at. */
const FIRST_ROWS = 3;

/**
 * 年初预算数 | ? | 全年执行数: what stands between them under a header that says nothing is the budget of
 * the year, unless the printed rates are those of the beginning's. Null when there is no such column.
 */
export function middleAmount(
  grid: Grid,
  row: number,
  { initial, budget, executed, rate }: FundHeaders,
): GridCell | null {
  if (!initial || !executed || budget) return null;
  const between: Band = { left: initial.right + 1, right: executed.left - 1 };
  const amounts: GridCell[] = [];
  for (const one of grid.rowsBetween(row + 1, row + FIRST_ROWS)) {
    const [amount] = grid.filled(one, between);
    if (!amount || amount.number === null) break;
    amounts.push(amount);
  }
  const [first] = amounts;
  if (!first || amounts.some(({ column }) => column !== first.column)) return null;
  const header = grid.at(row, first.column);
  if (!header.blank && header.says.fund) return null;
  const isOfInitial = amounts.some((amount) => {
    const begun = grid.at(amount.row, initial.left);
    const spent = grid.at(amount.row, executed.left);
    const printed = rate && { rate: grid.at(amount.row, rate.left) };
    const isOther = begun.number !== amount.number;
    return isOther && isRateOf({ initial: begun, executed: spent, ...printed });
  });
  return isOfInitial ? null : header;
}
