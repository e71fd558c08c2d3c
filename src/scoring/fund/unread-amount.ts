import type { Field, FundRow } from '../../form';
import type { Decimal } from '../../values';
import { numberIn, readNumber } from '../shared/printed-number';
import type { Doubt } from '../shared/scores';

/**
 * That a fund row holds an amount under a header nobody understands, which may be the one its rate is to be
 * worked out with. Null where it has none, where there is nothing to work out, where it is what was added to
 * the budget or left of it, or where the printed rate or score is what the amounts that were read give.
 */
export function unreadAmount(
  row: FundRow,
  { budget, executed }: { readonly budget: Decimal; readonly executed: Decimal },
): Doubt | null {
  // 追加 60 between 年初 200 and 全年 260, 结余 of what was not spent: their sum bears the budget out
  const initial = numberIn(row.initial);
  const parts = [budget.minus(executed), ...(initial ? [budget.minus(initial)] : [])];
  const isOther = (field: Field) => {
    const amount = numberIn(field);
    return !!amount?.gt(0) && !amount.eq(budget) && !parts.some((part) => part.eq(amount));
  };
  const other = row.others?.find(isOther);
  if (!other || (!row.rate && !row.score)) return null;
  if (budget.gt(0) && isProven(row, executed.div(budget))) return null;
  return { why: `${other.text}没有认出是哪一栏的金额`, cells: [other.at], kind: 'unread' };
}

/** Whether a figure printed from a ratio is there to the last of its digits, however it was rounded. */
function isProven({ rate, score, weight }: FundRow, ratio: Decimal): boolean {
  const points = numberIn(weight);
  return (
    isGiven(rate, ratio.times(100)) ||
    isGiven(rate, ratio, LEAST_DIGITS + 2) ||
    (!numberIn(rate) && points !== null && isGiven(score, ratio.times(points)))
  );
}

/** @param least to so many digits it has to be there, though it shows fewer */
function isGiven(field: Field | null, exact: Decimal, least = LEAST_DIGITS): boolean {
  const read = field && readNumber(field);
  if (read?.kind !== 'number') return false;
  const digits = Math.max(read.shownDigits, read.value.decimalPlaces(), least);
  return read.value.minus(exact).abs().lt(`1e-${digits}`);
}

/** A whole percentage or point is near what other amounts give too often. */
const LEAST_DIGITS = 1;
