import { defineRule } from '../define-rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { rowsThat } from '../shared/looked-at';
import { refutedRows, scoreReport } from '../shared/points/refuted-rows';
import { roundingLabel } from '../../scoring';

export const scoreRoundedNotTruncated = defineRule({
  id: 'score-rounded-not-truncated',
  title: '得分的取舍方式与口径不同',
  severity: 'error',
  settledBy: 'standard',
  basis: ['各口径规定的得分取数方式'],
  messages: {
    other:
      '{name}{figures}，按口径{how}应得{computed}分，表内{printed}是{other}得出的，请改为{computed}；本单位适用另一口径的，请改选口径。',
  },
  page: {
    looksFor: '得分与应得分数只差在末位的取舍：口径要求截断而表内四舍五入，或者相反。',
    why: '0.01分的差别会使总分对不上。',
    example:
      '分值8.00，指标值≥3，实际2，截断到两位应得5.33；指标值≥6，实际5，应得6.66，表内四舍五入为6.67。',
    fix: '点「写回」；如果本单位用的是另一种取舍方式，请改选口径。',
  },
  looksAt: rowsThat((row) => row.score.printed && comparedPair(row)),
  check(input) {
    const how = roundingLabel(input.standard.parameters.scoreRounding.value);
    return refutedRows(input).flatMap(({ row, cause }) => {
      if (cause?.kind !== 'rounding') return [];
      const report = scoreReport('other', row, how);
      return [{ ...report, data: { ...report.data, other: cause.how } }];
    });
  },
});
