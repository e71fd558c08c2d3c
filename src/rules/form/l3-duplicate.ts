import { a1 } from '../../sheet';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { duplicates } from '../shared/rows/duplicate-names';
import { nameOf } from '../shared/rows/rows';

export const l3Duplicate = defineRule({
  id: 'l3-duplicate',
  title: '三级指标重复',
  severity: 'warning',
  basis: ['绩效指标应当各自独立，不重复计分'],
  messages: {
    twice: '三级指标{name}在{cells}重复出现，建议合并为一项，或写明两项的区别。',
  },
  page: {
    looksFor: '同一张表中名称相同的三级指标。',
    why: '同一件事计两次分，审核时通常只保留一项。',
    example: '「调查及评估报告应用情况」在C31、C32各出现一次。',
    fix: '合并为一项并调整分值，或者把名称改得能够区分。',
  },
  looksAt: block('indicators', ({ form }) => form.indicators.length > 1),
  check(input) {
    return duplicates(input).map((rows) => ({
      message: 'twice' as const,
      data: {
        name: nameOf(rows[0]),
        cells: rows.map(({ indicator }) => a1(indicator.name.at)).join('、'),
      },
      cells: rows.map(({ indicator }) => indicator.name.at),
    }));
  },
});
