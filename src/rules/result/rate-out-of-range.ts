import { defineRule } from '../define-rule';
import { rowsThat } from '../shared/looked-at';
import { comparedPair } from '../shared/rows/compared-pair';
import { cellsOf, nameOf, rowsOf, textOf } from '../shared/rows/rows';
import { BOUNDED_RATE, CHANGE_WORD } from '../shared/words/vocabulary';

export const rateOutOfRange = defineRule({
  id: 'rate-out-of-range',
  title: '比率超出0至100',
  severity: 'error',
  basis: ['合格率、满意度等比率在0与100%之间'],
  messages: {
    outside: '{name}实际完成值为{actual}，比率应在0至100%之间，请核对。',
  },
  page: {
    looksFor:
      '合格率、准确率、覆盖率、满意度等最高为100%的指标，实际完成值是否小于0或大于100。完成率、增长率可以超过100%，不查。',
    why: '多半是小数点错位，或把人数填进了比率。',
    example: '服务对象满意度实际完成值9350.00，应为93.50。',
    fix: '更正实际完成值。',
  },
  looksAt: rowsThat((row) => comparedPair(row) && BOUNDED_RATE.test(row.indicator.name.text)),
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { name, actual } = row.indicator;
      const pair = comparedPair(row);
      if (!pair || !BOUNDED_RATE.test(name.text) || CHANGE_WORD.test(name.text)) return [];
      const isRate = pair.percent || hasNoUnit(row.indicator);
      // A target beyond 100 shows that the row does not count in percent.
      if (!isRate || pair.target.gt(100)) return [];
      if (pair.actual.gte(0) && pair.actual.lte(100)) return [];
      return [
        {
          message: 'outside' as const,
          data: { name: nameOf(row), actual: textOf(actual) },
          cells: cellsOf(actual),
          indicator: row.index,
        },
      ];
    });
  },
});

function hasNoUnit({ target, actual }: Parameters<typeof comparedPair>[0]['indicator']): boolean {
  return [target?.parsed, actual?.parsed].every(
    (side) => side?.kind === 'number' && side.unit === null,
  );
}
