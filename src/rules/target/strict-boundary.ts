import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { comparedPair } from '../shared/rows/compared-pair';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const strictBoundary = defineRule({
  id: 'strict-boundary',
  title: '恰在边界上',
  severity: 'info',
  basis: ['各地系统计分时不区分「＞」与「≥」、「＜」与「≤」'],
  messages: {
    edge: '{name}年度指标值为{target}，实际{actual}恰好相等，核验时按完成处理，请留意本单位是否另有规定。',
  },
  page: {
    looksFor: '指标值用「＞」或「＜」，而实际完成值恰好等于指标值的行。',
    why: '严格说相等不算大于；各地系统计分时按完成处理。',
    example: '年度指标值＞90%，实际90%。',
    fix: '一般无须改动；本单位另有规定的按规定填写。',
  },
  looksAt: rowsThat((row) => ['>', '<'].includes(comparedPair(row)?.operator ?? '')),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const pair = comparedPair(row);
      if (!pair || (pair.operator !== '>' && pair.operator !== '<')) return [];
      if (!pair.actual.equals(pair.target)) return [];
      return [
        {
          message: 'edge' as const,
          data: {
            name: nameOf(row),
            target: textOf(row.indicator.target),
            actual: textOf(row.indicator.actual),
          },
          cells: cellsOf(row.indicator.actual),
          indicator: row.index,
        },
      ];
    });
  },
});
