import { AMOUNT_COLUMNS, type AmountColumn, type Field, type FundRow } from '../../../form';
import { numberIn } from '../../../scoring';
import { Decimal, isWithin, parseAmount } from '../../../values';
import { isEmptySign } from '../words/figures';

/** A total beside what its parts add up to in one amount column. */
export interface ColumnSum {
  readonly column: AmountColumn;
  readonly total: Decimal;
  readonly sum: Decimal;
  readonly agrees: boolean;
  /** Whether it misses the total by no more than the last digits of all amounts may: 66, 21 and 46 in 万元. */
  readonly isOfLastDigits: boolean;
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
    const agrees = isWithin(sum, total, SUM_TOLERANCE);
    const lost = lostDigits([whole, ...parts].flatMap((row) => row[column] ?? []));
    return [{ column, total, sum, agrees, isOfLastDigits: !agrees && isWithin(sum, total, lost) }];
  });
}

/** By how much a sum may be off where each amount was rounded to the most decimals that one of them shows. */
function lostDigits(amounts: readonly Field[]): Decimal {
  const shown = amounts.map((field) => parseAmount({ text: field.text })?.decimals ?? 0);
  return new Decimal(10)
    .pow(-Math.max(...shown))
    .times(amounts.length)
    .div(2);
}

/** The amount of a source; an empty or `-` cell counts as nothing, a text cannot be summed (null). */
export function amountOf(row: FundRow, column: AmountColumn): Decimal | null {
  const field = row[column];
  return numberIn(field) ?? (isEmptySign(field) ? new Decimal(0) : null);
}
