import { reasonOf } from '../../form';
import { numberIn } from '../../scoring';
import { isPlaceholderReason } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain, isFilled } from '../shared/words/figures';
import { BUDGET_CHANGE } from '../shared/words/heuristics';
import { cellsOf } from '../shared/rows/rows';

export const budgetAdjustedUnexplained = defineRule({
  id: 'budget-adjusted-unexplained',
  title: '年中预算调整较大',
  severity: 'info',
  basis: ['部分地区的自评表要求说明年中预算调整'],
  messages: {
    changed: '全年预算数{budget}与年初预算数{initial}相差{share}%，请备好预算调整的依据。',
  },
  page: {
    looksFor: '全年预算数与年初预算数相差三成以上，而项目资金栏没有说明。',
    why: '调整幅度大时，审核会要求提供批复。',
    example: '年初预算数110.00，全年预算数169.80，增加54.36%。',
    fix: '备好调整批复；表内有说明栏的写明原因。',
  },
  looksAt: block('fund', ({ form }) => isFilled(form.fund?.total?.initial ?? null)),
  check({ form }) {
    const total = form.fund?.total;
    if (!total?.initial || !total.budget) return [];
    const initial = numberIn(total.initial);
    const budget = numberIn(total.budget);
    if (!initial?.gt(0) || !budget) return [];
    const note = reasonOf(form, total)?.text ?? '';
    const share = budget.minus(initial).abs().div(initial);
    if (share.lte(BUDGET_CHANGE) || (note !== '' && !isPlaceholderReason(note))) return [];
    const data = {
      budget: total.budget.text,
      initial: total.initial.text,
      share: plain(share.mul(100).toDecimalPlaces(2)),
    };
    return [{ message: 'changed' as const, data, cells: cellsOf(total.budget) }];
  },
});
