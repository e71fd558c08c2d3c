import { numberIn } from '../../../scoring';
import { Decimal, oncePer, isWithin } from '../../../values';
import type { RuleInput } from '../../rule';
import { approvedRows } from '../rows/approved-rows';
import type { Row } from '../rows/rows';

/** A row whose weight is not the approved one. */
export interface MovedWeight {
  readonly row: Row;
  readonly approved: Decimal;
  readonly own: Decimal;
}

/** The rows whose weight differs from the approved one, the largest gain first. */
export const movedWeights = oncePer((input: RuleInput): readonly MovedWeight[] => {
  const rows = weighedRows(input);
  const sums = rows.reduce(
    (sum, { approved, own }) => ({ approved: sum.approved.plus(approved), own: sum.own.plus(own) }),
    { approved: new Decimal(0), own: new Decimal(0) },
  );
  if (sums.approved.isZero() || isInProportion(rows, sums)) return [];
  return rows
    .filter(({ approved, own }) => !approved.eq(own))
    .sort((a, b) => b.own.minus(b.approved).cmp(a.own.minus(a.approved)));
});

/** The rows with a weight of their own in both tables. */
export function weighedRows(input: RuleInput): MovedWeight[] {
  return approvedRows(input).flatMap(({ row, approved }) => {
    const [before, own] = [numberIn(approved.indicator.weight), numberIn(row.indicator.weight)];
    return before && own ? [{ row, approved: before, own }] : [];
  });
}

/** 100 points approved and 90 in the form: the same shares of another sum. */
function isInProportion(
  rows: readonly MovedWeight[],
  sums: { readonly approved: Decimal; readonly own: Decimal },
): boolean {
  return rows.every(({ approved, own }) =>
    isWithin(own, approved.mul(sums.own).div(sums.approved), LOST_IN_ROUNDING),
  );
}

/** What a share loses at most where points are printed with one decimal. */
const LOST_IN_ROUNDING = '0.05';
