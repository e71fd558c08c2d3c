import { type Decimal, oncePer } from '../../values';
import type { CellAddress } from '../../sheet';
import { roundBy, withinBand } from '../../scoring';
import { exactScore, isOutOfBand, isRefuted } from './score-cause';
import type { RuleInput } from '../rule';
import { rowsOf, type Row } from './rows';

/** The one row whose weight was mistyped, and the weight that its score and the others imply. */
export interface WeightDispute {
  readonly row: Row;
  readonly implied: Decimal;
}

/**
 * Where the weights miss the full marks and exactly one wrong score, refuted or out of its band, would
 * be right with the weight that makes up the difference, the weight is wrong and not the score; null
 * otherwise.
 */
export const weightDispute = oncePer((input: RuleInput): WeightDispute | null => {
  const { scores, standard } = input;
  const excess = scores.totalWeight.minus(standard.parameters.fullMarks.value);
  if (excess.isZero()) return null;
  const candidates = rowsOf(input).flatMap((row) => {
    // full marks as printed bear the printed weight out
    if (row.score.printed && row.score.weight?.equals(row.score.printed)) return [];
    const implied = row.score.weight?.minus(excess);
    return implied?.gt(0) && isRightWith(row, implied, input) ? [{ row, implied }] : [];
  });
  return candidates.length === 1 ? candidates[0]! : null;
});

/** The score cell that must not be written while its weight is in doubt. */
export function disputedScoreCells(input: RuleInput): CellAddress[] {
  const cell = weightDispute(input)?.row.score.cell;
  return cell ? [cell] : [];
}

function isRightWith(row: Row, weight: Decimal, input: RuleInput): boolean {
  const { printed, band } = row.score;
  if (isRefuted(row)) return scoreWith(row, weight, input).equals(printed!);
  if (!isOutOfBand(row)) return false;
  const share = weight.div(row.score.weight!);
  const scaled = { ...band!, min: band!.min.mul(share), max: band!.max.mul(share) };
  return withinBand(printed!, scaled);
}

function scoreWith(row: Row, weight: Decimal, { standard }: RuleInput): Decimal {
  const exact = exactScore(row);
  if (!exact) return row.score.computed!.isZero() ? row.score.computed! : weight;
  const scaled = exact.mul(weight).div(row.score.weight!);
  return roundBy(scaled, standard.parameters.scoreRounding.value);
}
