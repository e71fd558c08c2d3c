import { defineRule } from '../define-rule';
import { deductionDisputes } from '../shared/points/deductions';
import { plain } from '../shared/words/figures';
import { rowsThat } from '../shared/looked-at';
import { cellsOf, nameOf } from '../shared/rows/rows';

export const deductionMismatch = defineRule({
  id: 'deduction-mismatch',
  title: '得分不等于分值减扣分',
  outcome: 'review',
  basis: ['自评表「扣分」栏：得分＝分值－扣分'],
  messages: {
    differ:
      '{name}分值{weight}，扣分{deduction}，相减为{rest}，表内得分为{score}，请核实是扣分写错还是得分写错。',
  },
  page: {
    looksFor: '表内另有「扣分」一栏，而某行的得分不等于分值减去扣分；其余各行都不这样算的不看。',
    why: '分值、扣分和得分三个数有一个写错，看不出是哪一个，程序不代为改。',
    example: '分值20，扣分2，得分写作19。',
    fix: '核对扣分和得分，改正写错的一个。',
  },
  looksAt: rowsThat(({ indicator }) => indicator.deduction),
  check(input) {
    return deductionDisputes(input).map(({ row, weight, deduction, rest, score }) => ({
      message: 'differ' as const,
      data: {
        name: nameOf(row),
        weight: plain(weight),
        deduction: plain(deduction),
        rest: plain(rest),
        score: plain(score),
      },
      cells: cellsOf(row.indicator.score, row.indicator.deduction),
      indicator: row.index,
    }));
  },
});
