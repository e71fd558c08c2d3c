import { numberIn } from '../../scoring';
import { defineRule } from '../define-rule';
import { fundThat, hasAmounts } from '../shared/looked-at';
import { isBudgetUnread } from '../shared/fund/fund-dispute';
import { columnSums, fundLabel, fundPairs } from '../shared/fund/fund-rows';
import { cellsOf } from '../shared/rows/rows';

export const execZeroBudget = defineRule({
  id: 'exec-zero-budget',
  title: '预算为零却有支出',
  severity: 'error',
  basis: ['执行率＝全年执行数÷全年预算数，预算数为零时无法计算'],
  messages: {
    zero: '{label}全年预算数为0，全年执行数却有{executed}，请核对两个金额。',
  },
  page: {
    looksFor: '全年预算数为零而全年执行数大于零的资金行。',
    why: '没有预算不能支出；执行率也算不出来。',
    example: '其他资金全年预算数0.00，全年执行数5.00。',
    fix: '核对执行数所属的资金来源，或补填全年预算数。',
  },
  looksAt: fundThat(hasAmounts),
  check(input) {
    if (isBudgetUnread(input)) return [];
    const spent = fundPairs(input).filter(({ row }) => {
      const budget = numberIn(row.budget);
      return !!budget?.isZero() && !!numberIn(row.executed)?.gt(0);
    });
    const total = spent.find(({ isTotal }) => isTotal);
    const isBudgetMistyped = columnSums(input.form).some(
      ({ column, agrees }) => column === 'budget' && !agrees,
    );
    if (total && isBudgetMistyped) return [];
    return (total ? [total] : spent).map((pair) => ({
      message: 'zero' as const,
      data: { label: fundLabel(pair), executed: pair.row.executed?.text ?? '' },
      cells: cellsOf(pair.row.budget),
    }));
  },
});
