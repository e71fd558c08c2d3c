import type { CellAddress } from '../sheet';
import type { RuleInput } from './rule';
import { disputedFundCells } from './shared/fund/fund-dispute';
import { deductionDisputes } from './shared/points/deductions';
import { raisedScore } from './shared/points/raised-total';
import { totalOfOtherRows } from './shared/points/row-missing';
import { subtotalDisputes } from './shared/points/subtotals';
import { disputedScoreCells } from './shared/points/weight-dispute';

/**
 * The cells of rates, scores and the total that nothing settles: figures printed on the form contradict each
 * other, and any of them may be the mistyped one.
 */
export function disputedCells(input: RuleInput): CellAddress[] {
  const { cell } = input.scores.total;
  const total = cell && isTotalDisputed(input) ? [cell] : [];
  return [...disputedFundCells(input), ...disputedScoreCells(input), ...total];
}

function isTotalDisputed(input: RuleInput): boolean {
  return (
    totalOfOtherRows(input) !== null ||
    raisedScore(input) !== null ||
    subtotalDisputes(input).length > 0 ||
    deductionDisputes(input).length > 0
  );
}
