import { type Decimal, oncePer } from '../../../values';
import type { CellAddress } from '../../../sheet';
import { roundBy, withinBand } from '../../../scoring';
import { isOutOfBand, isRefuted } from './score-cause';
import type { RuleInput } from '../../rule';
import { rowsOf, type Row } from '../rows/rows';

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
  const [only, ...others] = candidates;
  return only && others.length === 0 ? only : null;
});

/** The score cell that must not be written while its weight is in doubt. */
export function disputedScoreCells(input: RuleInput): CellAddress[] {
  const cell = weightDispute(input)?.row.score.cell;
  return cell ? [cell] : [];
}

function isRightWith(row: Row, implied: Decimal, { standard }: RuleInput): boolean {
  const { printed, computed, band, weight } = row.score;
  if (!printed || !weight) return false;
  if (isRefuted(row)) {
    const { exact: own, deviation } = row.score;
    const exact = deviation === 'shortfall' ? own?.mul(implied).div(weight) : null;
    if (!exact) return printed.equals(computed?.isZero() ? 0 : implied);
    return roundBy(exact, standard.parameters.scoreRounding.value).equals(printed);
  }
  if (!band || !isOutOfBand(row)) return false;
  const share = implied.div(weight);
  const scaled = { ...band, min: band.min.mul(share), max: band.max.mul(share) };
  return withinBand(printed, scaled);
}
