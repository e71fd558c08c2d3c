import { defineRule } from '../define-rule';
import { printedRows } from '../shared/looked-at';
import { cellsOf, nameOf, rowsOf } from '../shared/rows/rows';

export const scoreNegative = defineRule({
  id: 'score-negative',
  title: '得分为负数',
  severity: 'error',
  basis: ['财预〔2020〕10号：得分在零与该指标分值之间'],
  messages: {
    negative: '{name}得分{printed}小于零，得分最低为0，请更正。',
  },
  page: {
    looksFor: '得分小于零的指标。',
    why: '自评只扣到零分为止，没有负分。',
    example: '分值5.00，得分写成-5.00。',
    fix: '改为按完成比例算出的得分；没有完成的为0。',
  },
  looksAt: printedRows,
  check(input) {
    return rowsOf(input)
      .filter(({ score }) => score.printed?.isNegative() && !score.printed.isZero())
      .map((row) => ({
        message: 'negative' as const,
        data: { name: nameOf(row), printed: row.score.text ?? '' },
        cells: cellsOf(row.indicator.score),
        indicator: row.index,
      }));
  },
});
