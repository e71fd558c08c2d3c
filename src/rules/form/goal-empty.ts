import { isBlankSign } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

const GENERIC = /^(均|都|全部|基本|已)*(已)?(完成|达成|实现|达标)[。.]?$/;

export const goalEmpty = defineRule({
  id: 'goal-empty',
  title: '总体目标完成情况空泛',
  severity: 'warning',
  basis: ['自评表「年度总体目标」「实际完成情况」栏'],
  messages: {
    blank: '年度总体目标的实际完成情况空白，请填写{cell}。',
    generic: '年度总体目标的实际完成情况只写了「{text}」，建议对照预期目标逐项写明完成情况。',
  },
  page: {
    looksFor: '年度总体目标的实际完成情况是否空白，或者只有「均已完成」一类的话。',
    why: '审核先看总体目标完成得怎样，空泛的话等于没有写。',
    example: '实际完成情况写「均已完成」。',
    fix: '对照预期目标，逐项写明做了什么、结果如何。',
  },
  looksAt: block('head', ({ form }) => form.goals.achieved && !form.unfilled),
  check({ form }) {
    const { planned, achieved } = form.goals;
    if (!achieved || form.unfilled) return [];
    if (isBlankSign(achieved.text)) {
      if (!planned?.text) return [];
      return [{ message: 'blank' as const, cells: [achieved.at] }];
    }
    if (!GENERIC.test(achieved.text.replace(/\s/g, ''))) return [];
    return [{ message: 'generic' as const, data: { text: achieved.text }, cells: [achieved.at] }];
  },
});
