import { defineRule } from '../define-rule';
import { comparedRows } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { FAR_BEYOND_TARGET, TARGET_TOO_LOW } from '../shared/words/heuristics';
import { hasReason } from '../shared/reasons/owed-reason';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const targetTooLow = defineRule({
  id: 'target-too-low',
  title: '指标值可能定得过低',
  severity: 'warning',
  settledBy: 'reason',
  basis: ['财预〔2020〕10号：因年初指标值设定明显偏低造成的超额完成，应按偏离程度适度调减分值'],
  messages: {
    low: '{name}{figures}，为指标值的{share}%，指标值可能定得过低，建议说明原因，并考虑是否适度调减得分。',
    far: '{name}{figures}，为指标值的{share}%，相差太多，请核实指标值和实际完成值的单位和位数。',
  },
  page: {
    looksFor: '实际完成值是否达到年度指标值的三倍而没有说明；达到二十倍的，核实单位和位数。',
    why: '超出几倍，说明年初指标值没有反映实际能力；规定可以适度调减得分，由填报人决定。',
    example: '年度指标值≥100人，实际420人。',
    fix: '在偏差原因分析栏说明；调减得分的写明理由。',
  },
  looksAt: comparedRows,
  check(input) {
    return rowsOf(input).flatMap((row) => {
      const { completion, deviation } = row.score;
      if (deviation !== 'over' || !completion?.gte(TARGET_TOO_LOW) || hasReason(input, row)) {
        return [];
      }
      return [
        {
          ...(completion.gte(FAR_BEYOND_TARGET)
            ? { message: 'far' as const, outcome: 'review' as const }
            : { message: 'low' as const }),
          data: {
            name: nameOf(row),
            figures: figuresOf(row),
            share: plain(completion.mul(100).toDecimalPlaces(2)),
          },
          cells: cellsOf(row.indicator.target),
          indicator: row.index,
        },
      ];
    });
  },
});
