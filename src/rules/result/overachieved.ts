import { defineRule } from '../define-rule';
import { comparedRows } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { hasReason, reasonField } from '../shared/reasons/owed-reason';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const overachieved = defineRule({
  id: 'overachieved',
  title: '超额完成较多',
  severity: 'info',
  settledBy: 'reason',
  basis: ['财预〔2020〕10号：实际完成值明显高于指标值的，应分析原因'],
  messages: {
    over: '{name}{figures}，为指标值的{share}%，达到口径所定的{threshold}%，建议在{cell}说明原因。',
  },
  page: {
    looksFor: '实际完成值达到年度指标值的一定倍数（通常130%）而没有说明的行。得分不变。',
    why: '超得太多说明年初指标可能定低了，审核时会问到。',
    example: '师资继续教育培训覆盖情况指标值≥1300.00，实际3108.00，为指标值的239.08%。',
    fix: '在偏差原因分析栏说明超额的原因；今后按实际能力设定指标值。',
  },
  looksAt: comparedRows,
  check(input) {
    const threshold = input.standard.parameters.overThreshold.value;
    return rowsOf(input).flatMap((row) => {
      const { deviation, completion } = row.score;
      if (deviation !== 'over' || !completion || hasReason(input, row)) return [];
      const field = reasonField(input, row);
      if (!field) return [];
      return [
        {
          message: 'over' as const,
          data: {
            name: nameOf(row),
            figures: figuresOf(row),
            share: plain(completion.mul(100).toDecimalPlaces(2)),
            threshold: String(Math.round(threshold * 100)),
          },
          cells: cellsOf(row.indicator.actual),
          sendsTo: field.at,
          indicator: row.index,
        },
      ];
    });
  },
});
