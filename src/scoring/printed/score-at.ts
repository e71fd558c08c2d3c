import type { IndicatorScore, Scores } from '../shared/scores';

/** The score of the indicator with this index of the same form. @throws RangeError where there is none */
export function scoreAt({ indicators }: Scores, index: number): IndicatorScore {
  const score = indicators[index];
  if (!score) throw new RangeError(`there is no score of indicator ${index}`);
  return score;
}
