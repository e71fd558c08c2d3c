import { isRefuted, reproduces } from '../../scoring';
import { STANDARDS } from '../../standards';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows/rows';

export const standardMismatch = defineRule({
  id: 'standard-mismatch',
  title: '表内数字符合另一口径',
  severity: 'info',
  settledBy: 'standard',
  basis: ['各口径的取舍位数与计分办法见「口径」设置'],
  messages: {
    other:
      '表内各数按「{others}」都对，按当前口径「{current}」有几处不符；本单位用的是前者的，请改选口径后再核验。',
  },
  page: {
    looksFor: '表内数字与当前口径不符时，是否有另一套口径能够得出全部数字。',
    why: '有时错的不是数字，而是选错了口径，例如按四舍五入核验了按截断填写的表。',
    example: '按四舍五入核验，得分9.47显示不符；按上海口径截断两位则全部相符。',
    fix: '确认本单位适用的口径；口径没有选错的，按各项提示更正数字。',
  },
  looksAt: block('form', ({ scores }) => scores.indicators.some(({ printed }) => printed)),
  check({ form, scores, standard }) {
    if (!isRefuted(scores)) return [];
    const others = STANDARDS.filter((other) => other.id !== standard.id && reproduces(form, other));
    if (others.length === 0) return [];
    const data = {
      current: standard.label,
      others: others.map(({ label }) => label).join('」「'),
    };
    return [{ message: 'other' as const, data, cells: [formCell(form)] }];
  },
});
