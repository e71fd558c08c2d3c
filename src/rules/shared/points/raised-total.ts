import type { CellAddress } from '../../../sheet';
import { type Decimal, oncePer } from '../../../values';
import type { RuleInput } from '../../rule';
import { givenScores, type GivenScore, pointsApart } from './given-scores';

/** A score that a person gave and that, at what it may be at most or is by another reading, makes the printed total right. */
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
  const other = lost && readOtherwise(input, lost);
  if (other) return other;
  if (!lost?.gt(0)) return null;
  const raised = givenScores(input).flatMap((one) => (one.isExplained ? [] : raisedTo(one)));
  return raised.find((one) => one.raised.minus(one.printed).eq(lost)) ?? null;
});

/** A score that stands under one reading of its row, and makes the printed total right under another. */
function readOtherwise(input: RuleInput, lost: Decimal): RaisedScore | null {
  for (const { cell, printed, score } of givenScores(input)) {
    const other = score.candidates?.find(({ value }) => value.minus(printed).eq(lost));
    if (other) return { cell, printed, raised: other.value };
  }
  return null;
}

function raisedTo({ cell, printed, points, score }: GivenScore): RaisedScore[] {
  const { computed, state, habit } = score;
  const raised = habit !== undefined ? computed : state === 'judgement' ? points : null;
  return raised ? [{ cell, printed, raised }] : [];
}
