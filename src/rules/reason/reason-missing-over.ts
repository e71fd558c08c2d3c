import { defineRule } from '../define-rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { rowsThat } from '../shared/looked-at';
import { plain } from '../shared/words/figures';
import { hasReason, reasonField } from '../shared/reasons/owed-reason';
import { cellsOf, figuresOf, nameOf, rowsOf } from '../shared/rows/rows';

export const reasonMissingOver = defineRule({
  id: 'reason-missing-over',
  title: '超额完成缺少说明',
  severity: 'error',
  basis: ['部分地区规定：实际完成情况超计划较大的，须填写偏差原因'],
  messages: {
    over: '{name}{figures}，为指标值的{share}%，按口径须说明超计划较大的原因，请填写{cell}。',
  },
  page: {
    looksFor: '口径要求超额完成也须说明时，超过规定倍数而没有写原因的行。',
    why: '这些地区的系统会拦下没有说明的超额完成。',
    example: '指标值≥1300.00，实际3108.00，为指标值的239.08%，偏差原因分析栏空白。',
    fix: '写明超额的原因，例如新增了哪些任务或需求。',
  },
  looksAt: rowsThat(
    (row, { standard }) => standard.parameters.overReason.value === 'required' && comparedPair(row),
  ),
  check(input) {
    if (input.standard.parameters.overReason.value !== 'required') return [];
    return rowsOf(input).flatMap((row) => {
      const { deviation, completion } = row.score;
      const field = reasonField(input, row);
      if (deviation !== 'over' || !field || hasReason(input, row)) return [];
      return [
        {
          message: 'over' as const,
          data: {
            name: nameOf(row),
            figures: figuresOf(row),
            share: completion ? plain(completion.mul(100).toDecimalPlaces(2)) : '',
          },
          cells: cellsOf(field),
          indicator: row.index,
        },
      ];
    });
  },
});
