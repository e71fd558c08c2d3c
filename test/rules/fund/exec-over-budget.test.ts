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
    'more spent than a budget of less than one: 0.60 of 0.50': {
      given: sheetWith({
        D6: '150.50',
        D9: '0.50',
        E6: '141.60',
        E9: '0.60',
        G6: '94.08',
        G9: '120.00',
      }),
      message: 'over',
      cells: ['E9'],
      says: ['0.60', '0.50'],
    },

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
    // 145 + 20 are 165, 110 % of 150
    'a spending mistyped: the rate is right for what its sources make': sheetWith({
      E6: '170.00',
      E7: '145.00',
      G6: '110.00',
    }),
    'a budget of nothing, which has its own rule': sheetWith({ D8: '0.00' }),

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
