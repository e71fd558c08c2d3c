import { countsUnwelcome } from '../../values';
import { defineRule } from '../define-rule';
import { rowsThat, hasTarget } from '../shared/looked-at';
import { bareName, cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';
import { LARGE_IS_GOOD } from '../shared/words/vocabulary';

export const comparatorVsName = defineRule({
  id: 'comparator-vs-name',
  title: '比较符号与指标含义相反',
  severity: 'warning',
  basis: ['成本、事故、投诉等指标越小越好，完成率、合格率、满意度等指标越大越好'],
  messages: {
    small: '{name}越小越好，年度指标值却是{target}，建议核对是否应为「≤」。',
    large: '{name}越大越好，年度指标值却是{target}，建议核对是否应为「≥」。',
  },
  page: {
    looksFor:
      '成本、事故、投诉、差错类指标是否用了「≥」，完成率、合格率、满意度类指标是否用了「≤」。',
    why: '符号反了，花得越多、投诉越多反而得满分。',
    example: '人均培训成本，年度指标值≥600元。',
    fix: '对照批复的绩效目标核对符号。',
  },
  looksAt: rowsThat(hasTarget('number')),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { target } = row.indicator;
      const name = bareName(row);
      if (target?.parsed.kind !== 'number') return [];
      const { operator, value } = target.parsed;
      const atLeast = operator === '≥' || operator === '>';
      const atMost = operator === '≤' || operator === '<';
      const isSmall = countsUnwelcome(name) && !value.isZero();
      const message =
        atLeast && isSmall
          ? ('small' as const)
          : atMost && LARGE_IS_GOOD.test(name)
            ? ('large' as const)
            : null;
      if (!message) return [];
      return [
        {
          message,
          data: { name: nameOf(row), target: textOf(target) },
          cells: cellsOf(target),
          indicator: row.index,
        },
      ];
    });
  },
});
