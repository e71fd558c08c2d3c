import { plainText } from '../../companion';
import type { Field } from '../../form';
import { defineRule } from '../define-rule';
import { whereIn } from '../shared/rows/approved-rows';
import { block } from '../shared/looked-at';
import type { RuleInput } from '../rule';

export const approvedGoalDiffers = defineRule({
  id: 'approved-goal-differs',
  title: '预期目标与批复不一致',
  outcome: 'review',
  basis: ['财预〔2020〕10号：年度总体目标随预算批复'],
  messages: {
    differs: '年度总体目标的预期目标与批复的年度目标（{where}）文字不同，请核实后与批复一致。',
  },
  page: {
    looksFor: '预期目标的文字与绩效目标表的年度目标是否相同，标点和空格不算。',
    why: '预期目标随预算批复，自评时只填实际完成情况。',
    example: '目标表写「新增服务点五处」，自评表的预期目标没有这一句。',
    fix: '改回批复的年度目标；年中调整过的，附上调整批复。',
  },
  looksAt: block('head', ({ form, beside }) => form.goals.planned?.text && goalOf(beside)?.text),
  check({ form, beside }) {
    const { planned } = form.goals;
    const goal = goalOf(beside);
    const targets = beside?.targets;
    if (!targets || !planned?.text || !goal?.text) return [];
    if (plainText(planned.text) === plainText(goal.text)) return [];
    const table = targets.adjusted?.goal?.text ? targets.adjusted : targets.table;
    return [
      { message: 'differs' as const, data: { where: whereIn(table, goal) }, cells: [planned.at] },
    ];
  },
});

function goalOf(beside: RuleInput['beside']): Field | null {
  const targets = beside?.targets;
  return targets?.adjusted?.goal?.text ? targets.adjusted.goal : (targets?.table.goal ?? null);
}
