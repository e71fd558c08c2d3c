import { execOverBudget } from '../../../src/rules/fund/exec-over-budget';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execOverBudget, {
  passes: {
    'less spent than budgeted': sheetWith(),
    // nothing of what comes in is spent
    'a source that is income, and brought in more': sheetWith({
      B7: '基金收入',
      D7: '100.00',
      E7: '130.00',
    }),
  },
  fails: {
    'more spent than budgeted: 165.00 of 150.00': {
      given: sheetWith({
        E6: '165.00',
        E7: '145.00',
        G6: '110.00',
        G7: '111.53',
        H6: '10.00',
        G21: '97.50',
      }),
      message: 'over',
      cells: ['E6'],
      says: ['165.00', '150.00'],
    },
  },
  undecided: {
    'a budget below what its sources make, which covers it': sheetWith({
      D6: '135.00',
      G6: '94.04',
    }),
    'an amount that cannot be read': sheetWith({ E6: '约165' }),
    'an amount under words nobody foresaw, which may be the budget': sheetWith({
      C5: '预算金额',
      D5: '甲乙丙丁',
      C7: '130.00',
      C8: '-10.00',
    }),
  },
});
