import { columnSums } from '../../rules';
import type { FundScores, Scored } from '../../scoring';
import type { Decimal } from '../../values';
import { type Doubt, LAST_DIGIT, type WrittenOver } from './doubt';

/** A figure of the funds that an edit would write over. */
export interface OverFund extends WrittenOver {
  readonly fund: FundScores;
}

/**
 * The printed rate and score give each other, far from what the amounts give, which nothing else on the form
 * bears out: two figures speak against one, and the one may be mistyped.
 */
export const OF_OTHER_AMOUNTS: Doubt<OverFund> = {
  why: '表内的执行率和得分彼此相符，可能是金额填错了',
  holds({ input: { form }, fund }) {
    const { rate } = fund;
    if (rate.outcome !== 'fail' || isAbout(rate)) return false;
    if (rate.printed?.gt(0) !== true || !isOfItsRate(fund)) return false;
    const sums = columnSums(form).filter(({ column }) => column !== 'initial');
    return sums.length < 2 || sums.some(({ agrees }) => !agrees);
  },
};

/** A rate mistyped in its last digits is still the rate. */
export function isAbout({ printed, computed }: Scored): boolean {
  return !!printed && !!computed && printed.minus(computed).abs().lte(FEW_POINTS);
}

/** In percent points. */
const FEW_POINTS = 5;

/** A figure that is right, or a blank that will be; nothing is right by chance too often. */
export function isRight({ printed, computed, outcome }: Scored): boolean {
  if (outcome === 'missing') return computed?.isZero() === false;
  return outcome === 'pass' && printed?.isZero() === false;
}

/** Whether the printed score is what the printed rate gives. */
export function isOfItsRate({ rate, score, weight }: FundScores): boolean {
  return isShare(score, rate.printed, weight.value);
}

/** Whether a printed score is what a rate, in percent points, gives of so many points. */
export function isShare(
  { printed }: Scored,
  rate: Decimal | null,
  points: Decimal | number | null,
): boolean {
  if (!printed || !rate || points === null) return false;
  return rate.times(points).div(100).minus(printed).abs().lte(LAST_DIGIT);
}
