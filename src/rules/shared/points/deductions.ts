import { numberIn } from '../../../scoring';
import { type Decimal, oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { rowsOf, type Row } from '../rows/rows';

/** A row whose score is not its points less what was taken off. */
export interface DeductionDispute {
  readonly row: Row;
  readonly weight: Decimal;
  /** Without the sign some print before it. */
  readonly deduction: Decimal;
  /** What is left of the points. */
  readonly rest: Decimal;
  readonly score: Decimal;
}

/** The rows that do not subtract, where most of those with a figure under 扣分 do; else the column says something else. */
export const deductionDisputes = oncePer((input: RuleInput): readonly DeductionDispute[] => {
  const rows = rowsOf(input).flatMap(subtractionOf);
  const wrong = rows.filter(({ rest, score }) => !rest.eq(score));
  return wrong.length * 2 > rows.length ? [] : wrong;
});

/** The three figures of a row that prints them all. */
function subtractionOf(row: Row): DeductionDispute[] {
  const { indicator } = row;
  const [weight, score, taken] = [indicator.weight, indicator.score, indicator.deduction].map(
    (field) => numberIn(field ?? null),
  );
  if (!weight || !score || !taken) return [];
  const deduction = taken.abs();
  return [{ row, weight, deduction, rest: weight.minus(deduction), score }];
}
