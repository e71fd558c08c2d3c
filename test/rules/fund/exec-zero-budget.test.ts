import { execZeroBudget } from '../../../src/rules/fund/exec-zero-budget';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execZeroBudget, {
  passes: { 'nothing budgeted and nothing spent': sheetWith() },
  fails: {
    'less than one spent of a budget of nothing': {
      given: sheetWith({
        ...{ D8: '0.00', E8: '0.50', G8: null, C8: '0.00' },
        ...{ D9: '20.00', E9: '19.50', G9: '97.50', C9: '20.00' },
      }),
      message: 'zero',
      cells: ['D8'],
      says: ['0.50'],
    },
    'spent of a budget of nothing, the whole as well as its sources': {
      given: sheetWith({
        ...{ D6: '0.00', D7: '0.00', D8: '0.00' },
        ...{ G6: null, G7: null, G8: null, H6: null },
      }),
      message: 'zero',
      cells: ['D6'],
      says: ['141.00'],
    },
    'spent of a budget of nothing that the whole has': {
      given: sheetWith({ D8: '0.00', G8: null }),
      message: 'zero',
      cells: ['D8'],
      alongside: ['fund-sum'],
    },

    'spent of a budget of nothing': {
      given: sheetWith({ D8: '0.00', D9: '20.00', E9: '0.00', G8: null, C9: '20.00', C8: '0.00' }),
      message: 'zero',
      cells: ['D8'],
      says: ['「上年结转资金」', '20.00'],
    },
  },
  undecided: {
    'a budget of nothing of the whole, which its sources contradict': sheetWith({ D6: '0.00' }),

    'a budget that cannot be read': sheetWith({ D8: '待定' }),
    'an amount under words nobody foresaw, which may be the budget': sheetWith({
      C5: '预算金额',
      D5: '甲乙丙丁',
      C8: '0.00',
      G6: '90.00',
    }),
  },
});
