import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { isUncalculatedAt } from '../shared/words/uncalculated';

export const gradeMissing = defineRule({
  id: 'grade-missing',
  title: '评分等级空白',
  severity: 'info',
  basis: ['自评表「评分等级」栏'],
  messages: {
    fillable: '评分等级空白，可由「写回」填入「{expected}」。',
    waiting: '评分等级空白，总分确定后再写入。',
  },
  promises: 'fillable',
  page: {
    looksFor: '有评分等级一栏而没有填写的表。',
    why: '总分确定后等级可以直接写回；总分暂定时不写入。',
    example: '总分90.28，评分等级空白：写回「优」。',
    fix: '点「写回」。',
  },
  looksAt: block('foot', ({ form, scores }) => scores.grade.cell && !form.unfilled),
  check({ form, scores: { grade } }) {
    if (form.unfilled || !grade.cell || grade.outcome !== 'missing') return [];
    if (isUncalculatedAt(form, grade.cell)) return [];
    const message = grade.expected ? ('fillable' as const) : ('waiting' as const);
    return [{ message, data: { expected: grade.expected ?? '' }, cells: [grade.cell] }];
  },
});
