import { reasonMissingExec } from '../../../src/rules/reason/reason-missing-exec';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** 120.00 ÷ 150.00 is 80 %, 8.00 points; 87.50 and those add up to 95.50. */
const SPENT_80 = { E6: '120.00', E7: '100.00', G6: '80.00', G7: '76.92', H6: '8.00', G21: '95.50' };

testRule(reasonMissingExec, {
  passes: {
    '94 % spent': sheetWith(),
    'a reason of a row that speaks of the money': sheetWith({
      ...SPENT_80,
      H14: '招标节约资金24万元，三场培训推迟到次年。',
    }),
    'a goal that says why': sheetWith({ ...SPENT_80, E11: '因质保金尚未到付款期，余款次年支付。' }),
    'a given reason': sheetWith({ ...SPENT_80, I5: '原因', I6: '质保金次年支付。' }),
  },
  fails: {
    '80 % spent, and nowhere to say why': {
      given: sheetWith(SPENT_80),
      message: 'no-room',
      cells: ['G6'],
      severity: 'review',
      says: ['80.00%', '90%'],
    },
    'nor in the row of an indicator about who spent theirs': {
      given: sheetWith({ ...SPENT_80, C15: '预算执行率达标单位数' }),
      message: 'no-room',
      cells: ['G6'],
      severity: 'review',
      says: ['80.00%', '90%'],
    },
    '80 % spent, and a stub at the foot': {
      given: sheetWith({ ...SPENT_80, H5: null, H12: null, A23: '说明', B23: '无' }),
      message: 'low',
      cells: ['B23'],
      says: ['80.00%', 'B23'],
    },
    '50 % spent and a blank reason': {
      given: sheetWith(
        {
          I5: '原因',
          E6: '75.00',
          E7: '55.00',
          G6: '50.00',
          G7: '42.30',
          H6: '5.00',
          G21: '92.50',
        },
        { merges: ['I6:I9'] },
      ),
      message: 'low',
      cells: ['I6'],
      says: ['50.00%', '90%', 'I6'],
    },
  },
  undecided: {
    'an amount that cannot be read': sheetWith({ I5: '原因', E6: '约75' }, { merges: ['I6:I9'] }),
  },
});
