import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { cellsOf, formCell } from '../shared/rows/rows';

export const notFilledIn = defineRule({
  id: 'not-filled-in',
  title: '自评表尚未填写',
  outcome: 'review',
  basis: ['财预〔2020〕10号：绩效自评应填写实际完成值和得分'],
  messages: {
    blank: '{count}项指标只有年度指标值，{what}都还没有填写，请从{cell}起填写后再核验。',
  },
  page: {
    looksFor: '只有年度指标值、没有任何实际完成值和得分的自评表。',
    why: '还没有填写的表不作评分，也不写入任何数字，避免把空白当成零分。',
    example: '三项指标都有指标值和分值，实际完成值和得分全部空白。',
    fix: '逐行填写实际完成值和得分，未完成的写明偏差原因。',
  },
  looksAt: block('form', ({ form }) => form.indicators.length > 0),
  check({ form }) {
    // a form without an indicator is told by another rule
    if (!form.unfilled || form.indicators.length === 0) return [];
    const { indicators } = form;
    const actual = indicators.flatMap((row) => cellsOf(row.actual));
    const scores = indicators.flatMap((row) => cellsOf(row.score));
    const total = form.total?.score;
    const what = [
      ...(actual.length > 0 ? ['实际完成值'] : []),
      ...(scores.length > 0 ? ['得分'] : []),
      ...(total && total.text === '' ? ['总分'] : []),
    ].join('、');
    const cell = actual[0] ?? scores[0] ?? formCell(form);
    const data = { count: String(indicators.length), what: what || '完成情况' };
    return [{ message: 'blank' as const, data, cells: [cell] }];
  },
});
