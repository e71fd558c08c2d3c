import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows';

export const yearMissing = defineRule({
  id: 'year-missing',
  title: '没有写明年度',
  severity: 'info',
  marks: false,
  basis: ['自评表标题下的「（××××年度）」', '参考表1至11均未写年度'],
  messages: {
    missing: '标题及其下一行没有写明年度，宜补上「（××××年度）」。',
  },
  page: {
    looksFor: '标题或标题下一行是否写明自评的年度。',
    why: '多年的表放在一起时分不清是哪一年的。',
    example: '标题为「财政项目支出绩效自评价」，没有年度。',
    fix: '在标题下一行补写年度。',
  },
  looksAt: block('head'),
  check({ form }) {
    if (form.year !== null) return [];
    return [{ message: 'missing' as const, cells: [formCell(form)] }];
  },
});
