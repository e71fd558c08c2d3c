import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows/rows';
import { isWithin } from '../../values';

export const totalNearEdge = defineRule({
  id: 'total-near-edge',
  title: '总分贴近等级边界',
  severity: 'info',
  basis: ['财预〔2020〕10号：90（含）分为优，80（含）分为良，60（含）分为中'],
  messages: {
    on: '总分{total}，正好是「{next}」的下限{edge}分，有一项得分改低就会降等，请再核对一遍各项得分。',
    above: '总分{total}，只比「{next}」的下限{edge}分高{points}分，请再核对一遍各项得分。',
    below:
      '总分{total}，比「{next}」的下限{edge}分低{points}分，等级为「{grade}」，不能四舍五入到{edge}分。',
  },
  page: {
    looksFor: '总分与等级界线相差是否在口径规定的范围（通常0.05分）之内。',
    why: '贴近边界时，一个得分的末位就能改变等级，审核会重新计算。',
    example: '总分89.98，距「优」的90分还差0.02分，应为「良」。',
    fix: '核对各项得分的末位；不能为了等级改动数据。',
  },
  looksAt: block('foot', ({ scores }) => scores.total.value),
  check({ form, scores: { total, grade }, standard }) {
    const { edgeDistance, grades } = standard.parameters;
    const { value } = total;
    if (!value || total.provisional || !grade.expected) return [];
    const lowest = grades.value.at(-1);
    const near = grades.value.find(
      (step) => step !== lowest && isWithin(value, step.from, edgeDistance.value),
    );
    if (!near) return [];
    const data = {
      total: value.toFixed(total.digits),
      grade: grade.expected,
      next: near.name,
      edge: String(near.from),
      points: value.minus(near.from).abs().toFixed(total.digits),
    };
    const message = value.eq(near.from)
      ? ('on' as const)
      : value.gt(near.from)
        ? ('above' as const)
        : ('below' as const);
    return [{ message, data, cells: [total.cell ?? formCell(form)] }];
  },
});
