import { holdsTwoFigures } from '../shared/words/two-figures';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { fixed, rateLike } from '../shared/words/figures';
import { isTotalDisputed } from '../shared/fund/fund-dispute';
import { exceedsPoints, type FundScores, numberIn, roundBy } from '../../scoring';
import { otherRounding } from '../shared/words/rounding';
import { refutedWeight } from '../shared/points/weight-suspects';
import { sameCell } from '../../sheet';
import type { RuleInput } from '../rule';

export const execScoreMismatch = defineRule({
  id: 'exec-score-mismatch',
  title: '预算执行得分与计算不符',
  severity: 'error',
  basis: ['预算执行得分＝分值×执行率，不超过分值；取数方式见口径'],
  messages: {
    plain: '预算执行率分值{weight}，执行率{rate}，得分应为{computed}，表内为{printed}，请更正。',
    rounding:
      '预算执行率分值{weight}，执行率{rate}，按当前口径得分应为{computed}；表内{printed}是{how}得出的，请更正。',
    over: '预算执行得分{printed}超过分值{weight}，最高为{weight}，应为{computed}，请更正。',
    text: '预算执行得分为「{printed}」，不是数字，应为{computed}。',
  },
  page: {
    looksFor: '年度资金总额一行的得分是否等于分值乘以执行率（不超过分值）。',
    why: '预算执行得分计入总分，差0.01分也会使总分对不上。',
    example: '分值10.00，全年执行数26.54，全年预算数28.00，得分应为9.47，表内为9.48。',
    fix: '核对金额与分值；无误的点「写回」。',
  },
  looksAt: block('fund', ({ scores }) => scores.fund?.score.text),
  check(input) {
    const { fund } = input.scores;
    if (!fund?.score.cell || fund.score.outcome !== 'fail' || !fund.score.computed) return [];
    if (isTotalDisputed(input) || followsFromRate(fund, input) || isWeightRefuted(input)) return [];
    const { score, rate } = fund;
    const by = roundingOf(fund, input);
    const weight = fund.weight.value;
    const isOver = !!weight && !!score.printed && exceedsPoints(score.printed, weight);
    const message = !score.printed
      ? ('text' as const)
      : isOver
        ? ('over' as const)
        : by
          ? ('rounding' as const)
          : ('plain' as const);
    const shownRate = rate.computed ?? rate.value;
    const data = {
      weight: fund.weight.text || (weight ? fixed(weight) : ''),
      // a rate printed as a whole percent does not give the score to two decimals
      rate: shownRate ? rateLike(shownRate, rate.digits, rate.text) : '',
      computed: fixed(fund.score.computed, score.digits),
      printed: score.text ?? '',
      how: by?.label ?? '',
    };
    const isAsked = holdsTwoFigures(score.text);
    const outcome = isAsked && { outcome: 'review' as const };
    return [{ message, data, cells: [fund.score.cell], ...outcome }];
  },
});

/** A weight that cannot be right says nothing about the score. */
function isWeightRefuted(input: RuleInput): boolean {
  const weight = input.scores.fund?.weight.cell;
  const refuted = refutedWeight(input);
  return !!weight && !!refuted && sameCell(weight, refuted);
}

/** A score that is right for the wrong printed rate follows from that rate; one fault, one finding. */
function followsFromRate({ rate, score, weight }: FundScores, { standard }: RuleInput): boolean {
  if (rate.outcome !== 'fail' || !rate.printed || !score.printed || !weight.value) return false;
  const exact = weight.value.mul(rate.printed).div(100);
  return roundBy(exact, standard.parameters.scoreRounding.value).equals(score.printed);
}

function roundingOf({ score, weight }: FundScores, { form, standard }: RuleInput) {
  const budget = numberIn(form.fund?.total?.budget ?? null);
  const executed = numberIn(form.fund?.total?.executed ?? null);
  if (!budget?.gt(0) || !executed || !score.printed || !weight.value) return null;
  if (standard.parameters.executionRule.value !== 'proportional') return null;
  const exact = weight.value.mul(executed).div(budget);
  return otherRounding(exact, score.printed, standard.parameters.scoreRounding.value);
}
