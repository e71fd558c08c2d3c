import type { Form } from '../../form';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows/rows';

export const yearMissing = defineRule({
  id: 'year-missing',
  title: '没有写明年度',
  severity: 'info',
  isLast: true,
  basis: ['自评表标题下的「（××××年度）」'],
  messages: {
    missing: '标题、工作表名和表内都没有写明年度，宜在标题下补上「（××××年度）」。',
  },
  page: {
    looksFor: '标题或标题下一行是否写明自评的年度；工作表名或表内文字已经写明的不提。',
    why: '多年的表放在一起时分不清是哪一年的。',
    example: '标题为「财政项目支出绩效自评价」，没有年度。',
    fix: '在标题下一行补写年度。',
  },
  looksAt: block('head'),
  check({ form }) {
    if (form.year !== null || namesYear(form)) return [];
    return [{ message: 'missing' as const, cells: [formCell(form)] }];
  },
});

/** Whether the sheet's name or what the form says of itself tells the year; the day it was signed does not. */
function namesYear({ snapshot, project, goals, indicators }: Form): boolean {
  const rows = indicators.flatMap((row) => [row.name, row.target, row.actual, row.reason]);
  const texts = [project, goals.planned, goals.achieved, ...rows].map((field) => field?.text ?? '');
  const isNamed = /(?<!\d)20\d{2}(?!\d)/.test(snapshot.sheet.name);
  return isNamed || texts.some((text) => /(?<!\d)20\d{2}\s*[年/.-]/.test(text));
}
