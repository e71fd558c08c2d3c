import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';

export const headerAmbiguous = defineRule({
  id: 'header-ambiguous',
  title: '栏目含义不能确定',
  outcome: 'review',
  isOfLayout: true,
  settledBy: 'reading',
  basis: ['财政项目支出绩效自评表的规定栏目'],
  messages: {
    ambiguous: '{what}不能确定是哪一栏，请在「识别结果」中核实。',
  },
  page: {
    looksFor: '同一栏目找到两处，或者一列可能有两种含义的情形。',
    why: '拿不准时不猜测，由填报人指定后再核对。',
    example: '指标栏有两列表头都写「指标值」。',
    fix: '在「识别结果」中指定各列的含义，或者更正表头文字。',
  },
  looksAt: block('form'),
  check({ form }) {
    const ambiguous = form.gaps.filter(({ kind }) => kind === 'ambiguous');
    if (ambiguous.length === 0) return [];
    const what = ambiguous.map((gap) => `「${gap.what}」`).join('');
    const cells = ambiguous.map(({ near }) => near);
    return [{ message: 'ambiguous' as const, data: { what }, cells }];
  },
});
