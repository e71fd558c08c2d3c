import type { Form } from '../form';
import { defineRule } from './define-rule';
import { formCell } from './rows';

export const headerMissing = defineRule({
  id: 'header-missing',
  title: '缺少表头或栏目',
  severity: 'error',
  marks: false,
  basis: ['财政项目支出绩效自评表的规定栏目', '参考表11的项目资金栏'],
  messages: {
    missing: '未找到{what}，相应内容无法核对，请对照规定格式补齐。',
  },
  page: {
    looksFor: '项目资金栏、指标栏和表尾应有的表头与栏目是否齐全。',
    why: '缺少表头时不能断定各列的含义，相应的数字无法核对，也不会写入。',
    example: '项目资金栏只有年初预算数、全年预算数、全年执行数，缺少分数、执行率、得分三栏。',
    fix: '对照规定格式补上缺少的栏目后重新核验。',
  },
  check({ form }) {
    const isMissed = isScored(form) ? () => true : (what: string) => !POINTS.has(what);
    const missing = form.gaps.filter(({ kind, what }) => kind === 'missing' && isMissed(what));
    if (missing.length === 0) return [];
    const near = missing.flatMap((gap) => (gap.near ? [gap.near] : []));
    const what = missing.map((gap) => `「${gap.what}」`).join('');
    return [
      {
        message: 'missing' as const,
        data: { what },
        cells: near.length > 0 ? near : [formCell(form)],
      },
    ];
  },
});

/** What belongs to points; transfer-payment forms print none of it, and miss nothing. */
const POINTS: ReadonlySet<string> = new Set([
  '分数',
  '分值',
  '权重',
  '得分',
  '总分',
  '合计',
  '评分等级',
  '等级',
]);

/** Whether any row of the form has a cell for points, or a group prints some. */
function isScored({ indicators }: Form): boolean {
  return indicators.some(
    ({ weight, score, level1, level2 }) => weight || score || level1?.points || level2?.points,
  );
}
