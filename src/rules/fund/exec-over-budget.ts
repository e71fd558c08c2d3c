import { type AmountColumn, type Form, isNoSpending } from '../../form';
import { numberIn } from '../../scoring';
import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { fundThat, hasAmounts } from '../shared/looked-at';
import { isBudgetUnread, isTotalDisputed } from '../shared/fund/fund-dispute';
import { columnSums, fundLabel, fundPairs, type FundPair } from '../shared/fund/fund-rows';
import { cellsOf } from '../shared/rows/rows';

export const execOverBudget = defineRule({
  id: 'exec-over-budget',
  title: '执行数超过预算数',
  severity: 'error',
  basis: ['全年执行数不得超过全年预算数（调整后）'],
  messages: {
    over: '{label}全年执行数{executed}超过全年预算数{budget}，请核对两个金额；年中追加预算的，全年预算数应填调整后的数。',
  },
  page: {
    looksFor: '全年执行数大于全年预算数的资金行。',
    why: '没有预算不能支出，超过说明金额填错，或者全年预算数没有填调整后的数。',
    example: '全年预算数10.00，全年执行数12.00。',
    fix: '核对执行数；有追加预算的，把全年预算数改为调整后的数。',
  },
  looksAt: fundThat(hasAmounts),
  check(input) {
    if (isBudgetUnread(input)) return [];
    const over = fundPairs(input).filter(
      (pair) => isOver(pair, input.form) && !isNoSpending(pair.row),
    );
    const total = over.find(({ isTotal }) => isTotal);
    if (total && isTotalDisputed(input)) return [];
    // The sources add up to the total, so the total alone speaks where both are over.
    return (total ? [total] : over).map((pair) => ({
      message: 'over' as const,
      data: {
        label: fundLabel(pair),
        executed: pair.row.executed?.text ?? '',
        budget: pair.row.budget?.text ?? '',
      },
      cells: cellsOf(pair.row.executed),
    }));
  },
});

/** Whether a row spent more than it had, the total also by what its sources add up to where they do not make it. */
function isOver({ row, isTotal }: FundPair, form: Form): boolean {
  const budget = numberIn(row.budget);
  const executed = numberIn(row.executed);
  if (!budget?.gt(0) || !executed) return false;
  const broken = isTotal ? columnSums(form).filter(({ agrees }) => !agrees) : [];
  const others = (name: AmountColumn) =>
    broken.flatMap(({ column, sum }) => (column === name ? [sum] : []));
  const most = Decimal.max(budget, ...others('budget'));
  return Decimal.min(executed, ...others('executed')).gt(most);
}
