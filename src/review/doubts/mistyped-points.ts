import { isUnweighed } from '../../rules';
import { type Doubt, LAST_DIGIT, type OverRowScore } from './doubt';
import { isWithin } from '../../values';

/** Why the points of a row may be the wrong ones, and its score right. */
export const MISTYPED_POINTS = {
  moved: {
    why: '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了',
    holds: isOfMovedPoints,
  },
  unproved: {
    why: '表内得分超过分值，而预算执行率的分值没有印出，分值合计看不出对错，可能是本行分值填错了',
    holds: isAboveUnprovedPoints,
  },
} satisfies Record<string, Doubt<OverRowScore>>;

/** Two rows that are right as printed once the points which one has too few are taken from the other. */
function isOfMovedPoints({ input: { scores }, held, score }: OverRowScore): boolean {
  const { weight, computed } = score;
  if (!held || !weight?.gt(0) || !computed?.gt(0)) return false;
  const missing = held.times(weight).div(computed).minus(weight);
  return scores.indicators.some((other) => {
    const { printed } = other;
    if (other === score || !printed || !other.computed?.gt(0)) return false;
    if (printed.eq(other.computed) || !other.weight?.gt(missing)) return false;
    const share = other.computed.div(other.weight);
    return isWithin(other.weight.minus(missing).times(share), printed, LAST_DIGIT);
  });
}

/** A score above points that nothing proves: what the rows leave of full marks is taken for 预算执行率, whatever they are. */
function isAboveUnprovedPoints({ input, held, score }: OverRowScore): boolean {
  const isUnproved = input.scores.fund?.inTotal === true && isUnweighed(input);
  return isUnproved && !!score.weight && held?.gt(score.weight) === true;
}
