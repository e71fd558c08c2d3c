import { type FundScores, statesOtherWay } from '../../scoring';
import { STANDARDS } from '../../standards';
import type { Doubt } from './doubt';
import { LETTERED_OTHERWISE } from './lettered-rate';
import { OF_FEWER_DIGITS, OF_HALF_POINTS, OF_TOTAL_ROUNDED } from './rounded-otherwise';
import { STATED_OTHERWISE } from './stated-otherwise';
import {
  isOfItsRate,
  isOfRoundedAmounts,
  isRight,
  isShare,
  OF_OTHER_AMOUNTS,
  type OverFund,
} from './fund-figures';

/** Why what stands in the place of the score of 预算执行 may be none, or one that nothing speaks for. */
export const EXECUTION_SCORE_DOUBTS: readonly Doubt<OverFund>[] = [
  {
    why: STATED_OTHERWISE,
    holds: ({ input: { form } }) => statesOtherWay(form, { kind: 'execution' }),
  },
  LETTERED_OTHERWISE,
  OF_OTHER_AMOUNTS,
  { why: '金额取整前可以得出表内的执行率和得分，可能是按取整前的金额算的', holds: isOfRounded },
  { why: '表中没有别的数印证这一格是预算执行得分', holds: isUnproven },
  OF_FEWER_DIGITS,
  OF_HALF_POINTS,
  OF_TOTAL_ROUNDED,
];

/** The share of its points that amounts have which round to the printed ones, as does the printed rate. */
function isOfRounded({ input: { form }, fund: { rate, score, weight } }: OverFund): boolean {
  const total = form.fund?.total;
  if (!form.fund || !total || !score.printed || !weight.value?.gt(0)) return false;
  if (rate.printed && !isOfRoundedAmounts(rate, total, form.fund)) return false;
  const printed = score.printed.div(weight.value).times(100);
  return isOfRoundedAmounts({ ...rate, printed, text: printed.toFixed(2) }, total, form.fund);
}

/** Beside no right rate, not what follows from a wrong one, and more than the points that are printed for it. */
function isUnproven({ input: { form }, fund }: OverFund): boolean {
  const { text, value: points } = fund.weight;
  if (!fund.score.printed) return false;
  const isPrinted = text !== null || !!form.fund?.headingWeight;
  if (!isPrinted && isOfUsualPoints(fund)) return true;
  if (isRight(fund.rate) || isOfItsRate(fund)) return false;
  return !isPrinted || !points || fund.score.printed.gt(points);
}

/** Whether the printed score is what the rate gives of points that some standard has: what no cell says may be these. */
function isOfUsualPoints({ rate, score }: FundScores): boolean {
  return STANDARDS.some(({ parameters }) =>
    isShare(score, { ...rate, printed: rate.value }, parameters.executionWeight.value),
  );
}
