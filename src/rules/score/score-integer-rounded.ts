import { defineRule } from '../define-rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { rowsThat } from '../shared/looked-at';
import { refutedRows, scoreReport } from '../shared/points/refuted-rows';

export const scoreIntegerRounded = defineRule({
  id: 'score-integer-rounded',
  title: '得分取成了整数',
  severity: 'error',
  basis: ['各口径规定得分保留两位小数'],
  messages: {
    rounded: '{name}{figures}，应得{computed}分，表内{printed}是{how}得出的，请改为{computed}。',
  },
  page: {
    looksFor: '按比例算出的得分是否被取成了整数或一位小数。',
    why: '取整会使各项得分之和与总分对不上，也可能使等级跨档。',
    example: '分值10.00，完成86.20%，应得8.62，表内写9。',
    fix: '点「写回」改为两位小数。',
  },
  looksAt: rowsThat((row) => row.score.printed && comparedPair(row)),
  check(input) {
    return refutedRows(input).flatMap(({ row, cause }) =>
      cause?.kind === 'integer' ? [scoreReport('rounded', row, cause.how)] : [],
    );
  },
});
