import { AMOUNT_COLUMNS, type AmountColumn, type FundRow } from '../../../form';
import { numberIn } from '../../../scoring';
import { Decimal, isWithin } from '../../../values';
import { isEmptySign } from '../words/figures';

/** A total beside what its parts add up to in one amount column. */
export interface ColumnSum {
  readonly column: AmountColumn;
  readonly total: Decimal;
  readonly sum: Decimal;
  readonly agrees: boolean;
}

/** Sources rounded one by one may miss their total by this much without being wrong. */
export const SUM_TOLERANCE = new Decimal('0.02');

/** The sums of some rows beside the row they are part of, for each amount column that can be summed. */
export function sumsOf(whole: FundRow, parts: readonly FundRow[]): ColumnSum[] {
  return AMOUNT_COLUMNS.flatMap((column) => {
    const total = numberIn(whole[column]);
    const amounts = parts.flatMap((part) => amountOf(part, column) ?? []);
    if (!total || amounts.length < parts.length) return [];
    if (!parts.some((part) => numberIn(part[column]) !== null)) return [];
    const sum = Decimal.sum(0, ...amounts);
    return [{ column, total, sum, agrees: isWithin(sum, total, SUM_TOLERANCE) }];
  });
}

/** The amount of a source; an empty or `-` cell counts as nothing, a text cannot be summed (null). */
export function amountOf(row: FundRow, column: AmountColumn): Decimal | null {
  const field = row[column];
  return numberIn(field) ?? (isEmptySign(field) ? new Decimal(0) : null);
}
