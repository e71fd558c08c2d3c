import { isPlaceholderReason } from '../../values';
import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { explainedRows } from '../shared/looked-at';
import { owesReason } from '../shared/reasons/owed-reason';
import { contradictionOf } from '../shared/reasons/contradiction';
import { cellOf, rowsOf } from '../shared/rows/rows';

export const reasonNeedless = defineRule({
  id: 'reason-needless',
  title: '已完成的指标写了偏差原因',
  severity: 'info',
  basis: ['自评表「偏差原因分析」栏：填写有偏差指标的原因'],
  messages: {
    needless: '{names}已完成并得满分，偏差原因分析栏仍有内容，请确认是否为说明而非偏差。',
  },
  page: {
    looksFor: '没有偏差、得满分的行，偏差原因分析栏是否写了内容。核验不会删除它。',
    why: '审核时看到原因会以为有偏差。',
    example: '指标值≥98.00，实际100.00，得满分，原因栏写「按计划推进」。',
    fix: '属于补充说明的可以保留；填错行的移到对应的行。',
  },
  looksAt: explainedRows,
  check(input) {
    const rows = rowsOf(input).filter((row) => {
      const text = row.indicator.reason?.text ?? '';
      const { deviation, weight, value, state } = row.score;
      const isFull = state === 'determined' && !!weight && !!value?.equals(weight);
      if (text === '' || isPlaceholderReason(text) || owesReason(row)) return false;
      return deviation === 'none' && isFull && contradictionOf(row, text) === null;
    });
    return aggregated('needless', rows, cellOf('reason'));
  },
});
