import { numberIn } from '../../scoring';
import { type CellAddress, sameCell } from '../../sheet';
import type { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { fundThat } from '../shared/looked-at';
import { rateLike } from '../shared/words/figures';
import { disputedFundRows } from '../shared/fund/fund-dispute';
import { alikeTogether, fundLabel, fundPairs, type FundPair } from '../shared/fund/fund-rows';
import { otherRounding } from '../shared/words/rounding';
import type { RuleInput } from '../rule';

export const execRateMismatch = defineRule({
  id: 'exec-rate-mismatch',
  title: '执行率与计算不符',
  severity: 'error',
  basis: ['执行率＝全年执行数÷全年预算数，取数方式见口径'],
  messages: {
    plain:
      '{label}全年执行数{executed}÷全年预算数{budget}，执行率应为{computed}，表内为{printed}，请更正。',
    rounding:
      '{label}全年执行数{executed}÷全年预算数{budget}，按当前口径执行率应为{computed}；表内{printed}是{how}得出的，请更正。',
    text: '{label}的执行率为「{printed}」，不是数字，应为{computed}。',
  },
  page: {
    looksFor:
      '年度资金总额和各资金来源的执行率是否等于全年执行数除以全年预算数。金额按印刷的万元两位小数理解，凡是未显示的元数能够得出的执行率都予以认可。',
    why: '执行率决定预算执行得分，审核时必定复算。',
    example: '全年执行数1,264.04，全年预算数2,216.54，执行率应为57.02，表内为57.03。',
    fix: '核对两个金额；金额无误的点「写回」。',
  },
  looksAt: fundThat(({ rate }) => rate.text),
  check(input) {
    const disputed = disputedFundRows(input);
    const isDisputed = (cell: CellAddress) =>
      disputed.some(({ rate }) => sameCell(rate.cell, cell));
    const reports = fundPairs(input).flatMap((pair) => {
      const { outcome, computed, cell } = pair.rate;
      if (outcome !== 'fail' || !computed || !cell || isDisputed(cell)) return [];
      return [report(pair, { computed, cell }, input)];
    });
    return alikeTogether(reports);
  },
});

function report(
  { row, rate, isTotal }: FundPair,
  { computed, cell }: { readonly computed: Decimal; readonly cell: CellAddress },
  { standard }: RuleInput,
) {
  const budget = numberIn(row.budget);
  const executed = numberIn(row.executed);
  const by =
    budget?.gt(0) && executed && rate.printed
      ? otherRounding(
          executed.mul(100).div(budget),
          rate.printed,
          standard.parameters.rateRounding.value,
        )
      : null;
  return {
    message: !rate.printed ? ('text' as const) : by ? ('rounding' as const) : ('plain' as const),
    data: {
      label: fundLabel({ row, isTotal }),
      executed: row.executed?.text ?? '',
      budget: row.budget?.text ?? '',
      // said by another rule, which speaks of the same rows
      initial: row.initial?.text ?? '',
      computed: rateLike(computed, rate.digits, rate.text),
      printed: rate.text ?? '',
      how: by?.label ?? '',
    },
    cells: [cell],
  };
}
