import { defineRule } from '../define-rule';
import { rowsThat, isFilledRow, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const qualResultOnQuant = defineRule({
  id: 'qual-result-on-quant',
  title: '定量指标填了定性结果',
  severity: 'error',
  basis: ['自评表「年度指标值」「实际完成值」栏：定量指标以数值填报'],
  messages: {
    text: '{name}年度指标值为{target}，实际完成值写的是「{actual}」，请在{cell}填写实际数值。',
  },
  page: {
    looksFor: '年度指标值是数值，而实际完成值写「完成」「达成指标」等定性结果的行。',
    why: '有数值目标就应当有数值结果，否则无法核对是否真的完成。',
    example: '指标值≤30万元，实际完成值写「完成」。',
    fix: '填写实际数值，例如28.60万元。',
  },
  looksAt: rowsThat((row) => hasTarget('number', 'range')(row) && isFilledRow(row)),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const target = row.indicator.target?.parsed;
      const actual = row.indicator.actual;
      if (target?.kind !== 'number' && target?.kind !== 'range') return [];
      // 建设中 beside 1个 is a result, and one that owes a reason
      if (actual?.parsed.kind !== 'qualitative' || !actual.parsed.level) return [];
      if (actual.parsed.level === 'unmet') return [];
      return [
        {
          message: 'text' as const,
          data: {
            name: nameOf(row),
            target: textOf(row.indicator.target),
            actual: textOf(actual),
          },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});
