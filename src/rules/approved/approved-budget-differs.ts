import { defineRule } from '../define-rule';
import { isSameMoney } from '../shared/fund/approved-money';
import { tableName, whereIn } from '../shared/rows/approved-rows';
import { isFilled } from '../shared/words/figures';
import { block } from '../shared/looked-at';

export const approvedBudgetDiffers = defineRule({
  id: 'approved-budget-differs',
  title: '预算数与批复不一致',
  outcome: 'review',
  basis: ['财预〔2020〕10号：预算执行率按批复和调整后的预算计算'],
  messages: {
    initial: '年初预算数{own}与批复的{approved}（{where}）不一致，请核对。',
    adjusted: '全年预算数{own}与调整后的{approved}（{where}）不一致，请核对。',
    unadjusted:
      '全年预算数{own}与年初预算数{initial}不同，而{table}没有调整，请核对并附预算调整的批复。',
  },
  page: {
    looksFor: '年初预算数、全年预算数与绩效目标表、调整表的资金总额是否相同。',
    why: '执行率的分母是预算数，预算数变了执行率和得分都会变。',
    example: '目标表年度资金总额120万元，自评表年初预算数150万元。',
    fix: '按批复核对；年中调整过的，附上预算调整的批复。本工具不改写预算数。',
  },
  looksAt: block('fund', ({ form, beside }) => form.fund?.total && beside?.targets?.budget.initial),
  check({ form, beside }) {
    const targets = beside?.targets;
    const fund = form.fund;
    const approved = targets?.budget.initial ?? null;
    if (!targets || !fund?.total || !isFilled(approved)) return [];
    const { initial, budget } = fund.total;
    const { adjusted, unit } = targets.budget;
    const own = (field: NonNullable<typeof initial>) => ({ field, unit: fund.unit });
    if (isFilled(initial) && !isSameMoney(own(initial), { field: approved, unit })) {
      const data = {
        own: initial.text,
        approved: approved.text,
        where: whereIn(targets.table, approved),
      };
      return [{ message: 'initial' as const, data, cells: [initial.at] }];
    }
    if (!isFilled(budget) || !isFilled(initial)) return [];
    if (isFilled(adjusted)) {
      if (isSameMoney(own(budget), { field: adjusted, unit })) return [];
      const where = whereIn(targets.adjusted ?? targets.table, adjusted);
      const data = { own: budget.text, approved: adjusted.text, where };
      return [{ message: 'adjusted' as const, data, cells: [budget.at] }];
    }
    if (isSameMoney(own(initial), own(budget))) return [];
    const data = { own: budget.text, initial: initial.text, table: tableName(targets) };
    return [{ message: 'unadjusted' as const, data, cells: [budget.at] }];
  },
});
