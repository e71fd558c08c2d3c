import { isExecutionName } from '../../form';
import { numberIn, numberPair } from '../../scoring';
import { type CellAddress, sameCell } from '../../sheet';
import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { fundThat, rowsThat } from '../shared/looked-at';
import { rateLike } from '../shared/words/figures';
import { disputedFundRows } from '../shared/fund/fund-dispute';
import { alikeTogether, fundLabel, fundPairs, type FundPair } from '../shared/fund/fund-rows';
import { otherRounding } from '../shared/words/rounding';
import type { RuleInput } from '../rule';
import { rowsOf } from '../shared/rows/rows';

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
    restated:
      '「{name}」一行的实际完成值为{actual}，与资金部分的执行率{printed}不一致，请核实哪一个有误。',
    text: '{label}的执行率为「{printed}」，不是数字，应为{computed}。',
  },
  page: {
    looksFor:
      '年度资金总额和各资金来源的执行率是否等于全年执行数除以全年预算数。金额按印刷的万元两位小数理解，凡是未显示的元数能够得出的执行率都予以认可。',
    why: '执行率决定预算执行得分，审核时必定复算。',
    example: '全年执行数1,264.04，全年预算数2,216.54，执行率应为57.02，表内为57.03。',
    fix: '核对两个金额；金额无误的点「写回」。',
  },
  looksAt: (input) => [...fundThat(({ rate }) => rate.text)(input), ...executionRows(input)],
  check(input) {
    const disputed = disputedFundRows(input);
    const isDisputed = (cell: CellAddress) =>
      disputed.some(({ rate }) => sameCell(rate.cell, cell));
    const reports = fundPairs(input).flatMap((pair) => {
      const { outcome, computed, cell } = pair.rate;
      if (outcome !== 'fail' || !computed || !cell || isDisputed(cell)) return [];
      return [report(pair, { computed, cell }, input)];
    });
    return [...alikeTogether(reports), ...restatedOtherwise(input)];
  },
});

const executionRows = rowsThat(({ indicator }) => isExecutionName(indicator.name));

/** Rows named 预算执行率 that print another rate than the funds do, and not the one that the amounts give either. */
function restatedOtherwise(input: RuleInput) {
  const rate = input.scores.fund?.rate;
  const known = [rate?.printed, rate?.computed].flatMap((one) => (one ? [one, one.div(100)] : []));
  if (!rate || known.length === 0) return [];
  return rowsOf(input).flatMap(({ indicator, index }) => {
    const { name, actual } = indicator;
    const pair = numberPair(indicator);
    if (!actual || !pair || 'why' in pair) return [];
    if (!isExecutionName(indicator.name)) return [];
    const step = new Decimal(10).pow(-pair.actual.decimalPlaces());
    if (known.some((one) => one.minus(pair.actual).abs().lt(step))) return [];
    const data = {
      name: name.text,
      actual: actual.joined,
      printed: rate.text ?? rateLike(rate.computed ?? pair.actual, rate.digits, null),
    };
    const outcome = 'review' as const;
    return [{ message: 'restated' as const, data, cells: [actual.at], indicator: index, outcome }];
  });
}

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
