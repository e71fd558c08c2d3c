import { withinBand } from '../../../scoring';
import type { CellAddress } from '../../../sheet';
import { type Decimal, oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { givenScores, pointsApart } from './given-scores';
import { raisedScore } from './raised-total';
import { totalCause } from './total-cause';

/** A score that a person gave, and what it would have to be to make the printed total right. */
export interface PossibleScore {
  readonly cell: CellAddress;
  readonly other: Decimal;
}

/**
 * The first score a person gave that may as well be the mistyped one where a total is not the sum: what would
 * make the total right is within its band. The sum is then offered, and written only when ticked. Null where
 * every score is settled by arithmetic, and where the total itself shows how it came about.
 */
export const possibleScore = oncePer((input: RuleInput): PossibleScore | null => {
  const { computed } = input.scores.total;
  const lost = pointsApart(input.scores);
  if (!lost || !computed || raisedScore(input)) return null;
  if (TOLD.has(totalCause(computed, input).message)) return null;
  for (const { cell, printed, score, band, isExplained } of givenScores(input)) {
    const other = printed.plus(lost);
    const isPossible = score.state === 'judgement' && band && withinBand(other, band);
    // one that is explained has lost points
    if (isPossible && !(isExplained && other.gte(band.max))) return { cell, other };
  }
  return null;
});

/** Causes that a figure of the total shows, which would else have to agree by chance. */
const TOLD: ReadonlySet<string> = new Set(['noExecution', 'executionTwice', 'rounding']);
