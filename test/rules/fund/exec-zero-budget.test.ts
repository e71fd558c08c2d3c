import { execZeroBudget } from '../../../src/rules/fund/exec-zero-budget';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execZeroBudget, {
  passes: { 'nothing budgeted and nothing spent': sheetWith() },
  fails: {
    'spent of a budget of nothing': {
      given: sheetWith({ D8: '0.00', D9: '20.00', E9: '0.00', G8: null, C9: '20.00', C8: '0.00' }),
      message: 'zero',
      cells: ['D8'],
      says: ['「上年结转资金」', '20.00'],
    },
  },
  undecided: {
    'a budget that cannot be read': sheetWith({ D8: '待定' }),
    'an amount under words nobody foresaw, which may be the budget': sheetWith({
      C5: '预算金额',
      D5: '甲乙丙丁',
      C8: '0.00',
      G6: '90.00',
    }),
  },
});
