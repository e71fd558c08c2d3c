import { Decimal } from '../../values';
import { defineRule } from '../define-rule';
import { block } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { headedRows } from '../shared/rows/headed-rows';
import { rowsOf, type Row } from '../shared/rows/rows';

export const weightGroup = defineRule({
  id: 'weight-group',
  title: '分组分值与各行之和不符',
  severity: 'warning',
  basis: ['自评表中一级、二级指标后印出的分值，如「产出指标(50分)」'],
  messages: {
    differ: '{cell}「{label}」印为{points}分，其下各行分值合计{sum}，建议核对。',
  },
  page: {
    looksFor: '一级或二级指标名称后印出的分值，是否等于其下各行分值之和。',
    why: '分组分值是批复时定的，行与组对不上说明有一行分值被改动。',
    example: '「产出指标(50分)」之下各行分值合计48.00。',
    fix: '对照批复的绩效目标表核对该组各行分值。',
  },
  looksAt: block('indicators', (input) =>
    rowsOf(input).some(({ indicator }) => indicator.level1?.points || indicator.level2?.points),
  ),
  check(input) {
    return (['level1', 'level2'] as const).flatMap((level) =>
      headedRows(rowsOf(input), level).flatMap(({ label, rows }) => {
        const sum = sumOf(rows);
        if (!sum || sum.equals(label.points)) return [];
        const data = {
          label: label.text,
          points: label.points,
          sum: plain(sum),
        };
        return [{ message: 'differ' as const, data, cells: [label.at] }];
      }),
    );
  },
});

/** Sum of the weights; null where one cannot be read. */
function sumOf(rows: readonly Row[]): Decimal | null {
  const weights = rows.flatMap(({ indicator, score }) =>
    indicator.weight && score.weight ? [score.weight] : [],
  );
  return weights.length < rows.length ? null : Decimal.sum(...weights);
}
