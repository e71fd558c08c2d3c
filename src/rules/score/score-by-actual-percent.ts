import { defineRule } from '../define-rule';
import { comparedPair } from '../shared/rows/compared-pair';
import { rowsThat } from '../shared/looked-at';
import { refutedRows, scoreReport } from '../shared/points/refuted-rows';

export const scoreByActualPercent = defineRule({
  id: 'score-by-actual-percent',
  title: '把完成值的百分数当作完成比例',
  severity: 'error',
  basis: ['财预〔2020〕10号：定量指标完成指标值的记满分，未完成的按完成值与指标值的比例记分'],
  messages: {
    percent:
      '{name}{figures}，得分{printed}是用分值{weight}直接乘以实际完成值的百分数得出的；应与指标值相比，得{computed}分，请更正。',
  },
  page: {
    looksFor: '得分是否等于分值乘以实际完成值的百分数，而没有与指标值相比。',
    why: '指标值98%、实际98%就是完成，应得满分，而不是98%的分。',
    example: '指标值98%，实际98%，分值20.00，得分写成19.60；应为20.00。',
    fix: '按实际完成值除以指标值的比例计分，完成的得满分。',
  },
  looksAt: rowsThat((row) => row.score.printed && comparedPair(row)),
  check(input) {
    return refutedRows(input)
      .filter(({ cause }) => cause?.kind === 'actual-percent')
      .map(({ row }) => scoreReport('percent', row));
  },
});
