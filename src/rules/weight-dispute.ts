import { type Decimal, oncePer } from '../values';
import type { CellAddress } from '../sheet';
import { roundBy } from '../scoring';
import { exactScore, isRefuted } from './score-cause';
import type { RuleInput } from './rule';
import { rowsOf, type Row } from './rows';

/** The one row whose weight was mistyped, and the weight that its score and the others imply. */
export interface WeightDispute {
  readonly row: Row;
  readonly implied: Decimal;
}

/**
 * Where the weights miss the full marks and exactly one refuted score would be right with the weight
 * that makes up the difference, the weight is wrong and not the score; null otherwise.
 */
export const weightDispute = oncePer((input: RuleInput): WeightDispute | null => {
  const { scores, standard } = input;
  const excess = scores.totalWeight.minus(standard.parameters.fullMarks.value);
  if (excess.isZero()) return null;
  const candidates = rowsOf(input).flatMap((row) => {
    const { weight, printed } = row.score;
    if (!isRefuted(row) || !weight || !printed) return [];
    const implied = weight.minus(excess);
    return implied.gt(0) && scoreWith(row, implied, input).equals(printed)
      ? [{ row, implied }]
      : [];
  });
  return candidates.length === 1 ? candidates[0]! : null;
});

/** The score cell that must not be written while its weight is in doubt. */
export function disputedScoreCells(input: RuleInput): CellAddress[] {
  const cell = weightDispute(input)?.row.score.cell;
  return cell ? [cell] : [];
}

function scoreWith(row: Row, weight: Decimal, { standard }: RuleInput): Decimal {
  const exact = exactScore(row);
  if (!exact) return row.score.computed!.isZero() ? row.score.computed! : weight;
  const scaled = exact.mul(weight).div(row.score.weight!);
  return roundBy(scaled, standard.parameters.scoreRounding.value);
}
