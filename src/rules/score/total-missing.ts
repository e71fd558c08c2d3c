import { isSign, type TotalScore } from '../../scoring';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { fixed } from '../shared/words/figures';
import { cellList } from '../shared/words/cell-list';
import { isUncalculatedAt } from '../shared/words/uncalculated';

export const totalMissing = defineRule({
  id: 'total-missing',
  title: '总分空白',
  severity: 'info',
  basis: ['总分＝预算执行得分＋各指标得分'],
  messages: {
    fillable: '总分空白，可由「写回」填入{computed}。',
    sign: '总分一格只写了「{printed}」，已能确定的各项得分相加为{provisional}，请在{cell}填写总分。',
    waiting: '总分空白，已能确定的部分暂为{provisional}，待{cells}确定后再写入。',
  },
  promises: 'fillable',
  page: {
    looksFor: '总分一格是否空白，或者只写了「-」「/」。',
    why: '各项得分齐全后总分可以直接写回；还有得分待定时，总分只是暂定，不写入。',
    example: '各项得分之和为90.28，总分空白：写回90.28。',
    fix: '点「写回」；暂定的，先补齐待定的得分。',
  },
  looksAt: block('foot', ({ form, scores }) => scores.total.cell && !form.unfilled),
  check({ form, scores }) {
    const { total } = scores;
    if (form.unfilled || !total.cell) return [];
    if (isSign(form.total?.score ?? null)) return signReport(total);
    if (total.outcome !== 'missing') return [];
    if (isUncalculatedAt(form, total.cell)) return [];
    if (total.computed && !total.provisional) {
      const data = { computed: fixed(total.computed, total.digits) };
      return [{ message: 'fillable' as const, data, cells: [total.cell] }];
    }
    if (!total.provisional) return [];
    const data = {
      provisional: fixed(total.provisional.value),
      cells: cellList(total.provisional.waitsFor),
    };
    return [{ message: 'waiting' as const, data, cells: [total.cell] }];
  },
});

/** A sign where the total belongs, though there are scores to add up: a total nobody gave. */
function signReport({ cell, text, provisional, digits }: TotalScore) {
  if (!cell || !provisional) return [];
  const data = { printed: text ?? '', provisional: fixed(provisional.value, digits) };
  return [{ message: 'sign' as const, data, cells: [cell], outcome: 'review' as const }];
}
