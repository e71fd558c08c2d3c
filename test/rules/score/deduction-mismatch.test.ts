import { deductionMismatch } from '../../../src/rules/score/deduction-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A form of 100 points whose second row lost three of its thirty. */
function form(deduction: string, others = '0') {
  return sheetWith(
    {},
    {
      rows: [
        ['绩效自评表'],
        ['三级指标', '年度指标值', '实际完成值', '分值', '扣分', '得分', '扣分原因'],
        ['培训人数', '≥300人', '300人', '30', others, '30', ''],
        ['示范基地', '≥10个', '9个', '30', deduction, '27', '一个基地受灾，次年补建'],
        ['技术到位率', '≥95%', '95%', '40', others, '40', ''],
        ['合计', '', '', '100', '', '97', ''],
      ],
    },
  );
}

testRule(deductionMismatch, {
  passes: { 'what is left': form('3'), 'the same with its sign': form('-3') },
  fails: {
    'two taken off, and three less': {
      given: form('2'),
      message: 'differ',
      cells: ['F4', 'E4'],
      severity: 'review',
      says: ['「示范基地」', '分值30', '扣分2', '相减为28', '得分为27'],
    },
  },
  undecided: {
    'no figure under 扣分': form('见附件'),
    'a column in which no row subtracts': form('2', '1'),
  },
});
