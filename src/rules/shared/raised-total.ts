import { indicatorAt } from '../../form';
import type { Scored } from '../../scoring';
import type { CellAddress } from '../../sheet';
import { type Decimal, oncePer } from '../../values';
import type { RuleInput } from '../rule';

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
export const raisedScore = oncePer(({ form, scores }: RuleInput): RaisedScore | null => {
  const { total, fund, indicators } = scores;
  if (total.outcome !== 'fail' || !total.printed || !total.computed) return null;
  const lost = total.printed.minus(total.computed);
  if (lost.lte(0)) return null;
  const rows = indicators.flatMap((score) => {
    const { reason } = indicatorAt(form, score.index);
    return reason && reason.text !== '' ? [] : raisedTo(score, score.weight);
  });
  const funds = fund && fund.inTotal !== false ? raisedTo(fund.score, fund.weight.value) : [];
  return [...funds, ...rows].find(({ printed, raised }) => raised.minus(printed).eq(lost)) ?? null;
});

function raisedTo(score: Scored, points: Decimal | null): RaisedScore[] {
  const { cell, printed, computed, state, outcome, habit } = score;
  if (!cell || !printed || outcome === 'fail') return [];
  const raised = habit !== undefined ? computed : state === 'judgement' ? points : null;
  return raised ? [{ cell, printed, raised }] : [];
}
