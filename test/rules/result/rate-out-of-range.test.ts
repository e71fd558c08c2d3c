import { rateOutOfRange } from '../../../src/rules/result/rate-out-of-range';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(rateOutOfRange, {
  passes: {
    '93.5%': sheetWith(),
    'a completion rate of 120%': sheetWith({ C18: '服务点建设完成率', D18: '≥100%', E18: '120%' }),
  },
  fails: {
    'a satisfaction of 9350': {
      given: sheetWith({ D20: '≥90', E20: '9350' }),
      message: 'outside',
      cells: ['E20'],
      says: ['9350'],
    },
  },
  undecided: { 'a result that is no number': sheetWith({ E20: '较高' }) },
});
