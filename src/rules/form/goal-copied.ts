import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { halfWidth } from '../../values';

export const goalCopied = defineRule({
  id: 'goal-copied',
  title: '完成情况照抄预期目标',
  severity: 'warning',
  basis: ['自评表「年度总体目标」「实际完成情况」栏'],
  messages: {
    copied: '年度总体目标的实际完成情况与预期目标一字不差，建议改写为实际做到的情况。',
  },
  page: {
    looksFor: '实际完成情况是否照抄了预期目标。',
    why: '照抄看不出是否完成。',
    example: '预期目标「确保按月及时、准确到账」，实际完成情况也是这句话。',
    fix: '改写为实际做了什么、结果如何。',
  },
  looksAt: block('head', ({ form }) => form.goals.planned?.text && form.goals.achieved?.text),
  check({ form }) {
    const { planned, achieved } = form.goals;
    if (!planned?.text || !achieved?.text) return [];
    const bare = (text: string) => halfWidth(text).replace(/[\s,.;:，。；：、]/g, '');
    if (bare(planned.text) !== bare(achieved.text)) return [];
    return [{ message: 'copied' as const, cells: [achieved.at] }];
  },
});
