import type { CellAddress } from '../../../sheet';
import type { RuleInput } from '../../rule';

/**
 * The total cell where the printed total may be right and a row be missing, or one too many: the
 * weights miss the full marks, and the total differs from the sum of the scores the same way by no
 * more than that. Then the weights are the fault, and neither total nor grade may be written.
 */
export function totalOfOtherRows({ scores, standard }: RuleInput): CellAddress | null {
  const { cell, printed, computed } = scores.total;
  if (!cell || !printed || !computed) return null;
  if (scores.indicators.some(({ weight }) => weight === null)) return null;
  const lacking = scores.totalWeight.minus(standard.parameters.fullMarks.value).neg();
  const missing = printed.minus(computed);
  const isExplained = missing.mul(lacking).gt(0) && missing.abs().lte(lacking.abs());
  return isExplained ? cell : null;
}
