import { indicatorAt, reasonOf } from '../../form';
import type { Decimal } from '../../values';
import { judged } from './judged-row';
import { numberIn } from '../shared/printed-number';
import { wholeBand } from '../shared/qualitative-band';
import { agreed, readingsOf } from '../achievement/readings';
import type { ScoredRow } from './scored-row';
import type { IndicatorScore } from '../shared/scores';
import type { ScoringContext } from '../shared/scoring-context';
import { withoutWeight } from './weightless-row';

/** What several rows that share one 得分 make together. */
export interface SharedScore {
  /** The points of all of them. */
  readonly points: Decimal;
  /** Whether each of them is done beyond doubt. */
  readonly isDone: boolean;
}

/**
 * The row that holds the score of several: full points where each is done, otherwise how far the others
 * count is for a person.
 */
export function scoreShared(
  { form, standard }: ScoringContext,
  index: number,
  { points, isDone }: SharedScore,
): IndicatorScore {
  const indicator = indicatorAt(form, index);
  const row: ScoredRow = {
    form,
    indicator,
    index,
    reason: reasonOf(form, indicator),
    weight: points,
    achievement: agreed(readingsOf(indicator, form, standard)),
    standard,
    habits: false,
  };
  if (points.lte(0)) return withoutWeight({ ...row, weight: null });
  const isFull = isDone && !!indicator.score && numberIn(indicator.score)?.eq(points);
  const why = isDone ? SHARED : `${SHARED}，其中有未完成或无法判断的`;
  const score = judged(
    row,
    wholeBand(points),
    `${why}，得分由人工确定`,
    isFull ? 'pass' : 'review',
  );
  return { ...score, ofSeveral: isDone ? 'done' : 'open' };
}

const SHARED = '几行共用一个得分';
