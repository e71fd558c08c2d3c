import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { formCell } from '../shared/rows/rows';

export const indicatorsMissing = defineRule({
  id: 'indicators-missing',
  title: '没有一项指标',
  outcome: 'review',
  basis: ['财预〔2020〕10号：绩效自评以绩效指标逐项计分'],
  messages: {
    none: '指标栏没有一项指标，得分和总分都无从核算，请按批复的绩效目标填写各项指标。',
  },
  page: {
    looksFor: '有表头而没有任何指标行的自评表。',
    why: '没有指标就没有可以核算的得分，这样的表不能上报。',
    example: '表头下面空一行就是总分，总分写作0。',
    fix: '按批复的绩效目标表补填各项三级指标。',
  },
  looksAt: block('indicators'),
  check({ form }) {
    if (form.indicators.length > 0) return [];
    const header = form.columns.find(({ field }) => field === 'name');
    return [{ message: 'none' as const, cells: [header?.header?.at ?? formCell(form)] }];
  },
});
