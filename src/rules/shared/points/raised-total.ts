import type { CellAddress } from '../../../sheet';
import { type Decimal, oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { givenScores, type GivenScore, pointsApart } from './given-scores';

/** A score that a person gave and that, at what it may be at most, makes the printed total right. */
export interface RaisedScore {
  readonly cell: CellAddress;
  readonly printed: Decimal;
  /** Full points, or what the usual way of counting gives. */
  readonly raised: Decimal;
}

/**
 * The first score to which a printed total above the sum may be owed: given by a person, or only by a
 * habit, with less than its points and no word why. Then nobody can tell which of the two is mistyped;
 * null where none explains it.
 */
export const raisedScore = oncePer((input: RuleInput): RaisedScore | null => {
  const lost = pointsApart(input.scores);
  if (!lost?.gt(0)) return null;
  const raised = givenScores(input).flatMap((one) => (one.isExplained ? [] : raisedTo(one)));
  return raised.find((one) => one.raised.minus(one.printed).eq(lost)) ?? null;
});

function raisedTo({ cell, printed, points, score }: GivenScore): RaisedScore[] {
  const { computed, state, habit } = score;
  const raised = habit !== undefined ? computed : state === 'judgement' ? points : null;
  return raised ? [{ cell, printed, raised }] : [];
}
