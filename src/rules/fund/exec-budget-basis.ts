import { sameCell } from '../../sheet';
import { numberIn, roundBy } from '../../scoring';
import { defineRule } from '../define-rule';
import { fundThat } from '../shared/looked-at';
import { rateLike } from '../shared/words/figures';
import { disputedFundRows } from '../shared/fund/fund-dispute';
import { alikeTogether, fundLabel, fundPairs } from '../shared/fund/fund-rows';

export const execBudgetBasis = defineRule({
  id: 'exec-budget-basis',
  title: '执行率用了年初预算数',
  severity: 'error',
  basis: ['执行率＝全年执行数÷全年预算数（调整后）'],
  messages: {
    initial:
      '{label}执行率{printed}是用年初预算数{initial}计算的，应除以全年预算数{budget}，得{computed}，请更正。',
  },
  page: {
    looksFor: '表内执行率是否恰好等于全年执行数除以年初预算数。',
    why: '年中调整过预算的，应以调整后的全年预算数为分母。',
    example: '年初预算数324.00，全年预算数214.20，全年执行数173.01：执行率应为80.77，误作53.39。',
    fix: '点「写回」；全年预算数没有填调整后数的，先更正它。',
  },
  looksAt: fundThat(({ rate }) => rate.printed),
  check(input) {
    const disputed = disputedFundRows(input);
    const reports = fundPairs(input).flatMap(({ row, rate, isTotal }) => {
      const initial = numberIn(row.initial);
      const executed = numberIn(row.executed);
      const { printed, computed, cell, outcome } = rate;
      if (outcome !== 'fail' || !printed || !computed || !cell || !initial?.gt(0)) return [];
      if (!executed || disputed.some((one) => sameCell(one.rate.cell, cell))) return [];
      const onInitial = executed.mul(100).div(initial);
      const rounding = input.standard.parameters.rateRounding.value;
      if (!roundBy(onInitial, rounding).equals(printed)) return [];
      const data = {
        label: fundLabel({ row, isTotal }),
        printed: rate.text ?? '',
        initial: row.initial?.text ?? '',
        budget: row.budget?.text ?? '',
        computed: rateLike(computed, rate.digits, rate.text),
      };
      return [{ message: 'initial' as const, data, cells: [cell] }];
    });
    return alikeTogether(reports);
  },
});
