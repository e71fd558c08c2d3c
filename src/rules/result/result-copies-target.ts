import { aggregated } from '../shared/rows/named-rows';
import { defineRule } from '../define-rule';
import { filledRows } from '../shared/looked-at';
import { copiesSign, isEcho, writesSigns } from '../shared/rows/copied-result';
import { cellOf, rowsOf } from '../shared/rows/rows';

export const resultCopiesTarget = defineRule({
  id: 'result-copies-target',
  title: '实际完成值照抄指标值',
  severity: 'warning',
  basis: ['自评表「实际完成值」栏：填报实际达到的数值或结果'],
  messages: {
    copied: '{names}的实际完成值连同≥、≤等符号照抄了年度指标值，建议改填实际达到的数值。',
    echo: '{names}的实际完成值与年度指标值文字相同，核验时按达成处理，宜写明结果。',
  },
  page: {
    looksFor:
      '实际完成值是否与年度指标值一字不差，连比较符号也照抄。全表的结果都习惯带符号的，不算照抄。',
    why: '照抄看不出实际做到了多少；审核时会要求补充实际数值。',
    example: '年度指标值≥266米，实际完成值也写≥266米。',
    fix: '改填实际数值，例如280米；定性指标写「达成指标」。',
  },
  looksAt: filledRows,
  check(input) {
    const rows = rowsOf(input);
    const withSign = writesSigns(rows) ? [] : rows.filter(copiesSign);
    const echo = rows.filter(isEcho);
    const at = cellOf('actual');
    return [
      ...aggregated('copied', withSign, at),
      ...aggregated('echo', echo, at).map((one) => ({ ...one, severity: 'info' as const })),
    ];
  },
});
