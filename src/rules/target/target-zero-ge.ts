import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';

export const targetZeroGe = defineRule({
  id: 'target-zero-ge',
  title: '指标值恒能达到',
  severity: 'warning',
  basis: ['绩效指标应当可衡量；以零为目标的应写「=0」或「≤0」'],
  messages: {
    zero: '{name}年度指标值为{target}，任何结果都算完成，建议核对是否应为「=0」或「≤0」。',
  },
  page: {
    looksFor: '年度指标值写成「≥0」的行。',
    why: '大于等于零总能达到，等于没有设目标。',
    example: '安全事故发生次数，年度指标值≥0。',
    fix: '要求不发生的写「=0」；其他的按批复填写正数。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const target = row.indicator.target;
      if (target?.parsed.kind !== 'number' || target.parsed.operator !== '≥') return [];
      if (!target.parsed.value.isZero()) return [];
      return [
        {
          message: 'zero' as const,
          data: { name: nameOf(row), target: textOf(target) },
          cells: cellsOf(target),
          indicator: row.index,
        },
      ];
    });
  },
});
