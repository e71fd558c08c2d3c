import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { owesReason } from '../shared/reasons/owed-reason';
import { formCell, rowsOf } from '../shared/rows/rows';

export const allFull = defineRule({
  id: 'all-full',
  title: '总分为满分',
  severity: 'info',
  basis: ['审核时对满分项目逐项抽查'],
  messages: {
    full: '各项指标与预算执行率全部得满分，总分为{total}，请备好各项的佐证材料。',
  },
  page: {
    looksFor: '总分恰为满分的表。',
    why: '处处满分的项目是抽查的重点。',
    example: '十个项目的自评总分都是100分。',
    fix: '逐项核对实际完成值，备好佐证；确实全部完成的无须改动。',
  },
  looksAt: block('foot', ({ scores }) => scores.total.value),
  check(input) {
    const {
      form,
      scores: { total },
      standard,
    } = input;
    // a row that falls short and has full marks all the same is a fault, not a full form
    if (rowsOf(input).some(owesReason)) return [];
    if (!total.value?.equals(standard.parameters.fullMarks.value) || total.provisional) return [];
    const data = { total: total.value.toFixed(total.digits) };
    return [{ message: 'full' as const, data, cells: [total.cell ?? formCell(form)] }];
  },
});
