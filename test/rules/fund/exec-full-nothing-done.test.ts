import { execFullNothingDone } from '../../../src/rules/fund/exec-full-nothing-done';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

const ALL_SPENT = {
  E6: '150.00',
  E7: '130.00',
  G6: '100.00',
  G7: '100.00',
  H6: '10.00',
  G21: '97.50',
};

testRule(execFullNothingDone, {
  passes: {
    'all spent and something done': sheetWith(ALL_SPENT),
    'all spent for nothing of a benefit': sheetWith({ ...ALL_SPENT, E18: '0%', G18: '0.00' }),
    'all spent and nothing due': sheetWith({ ...ALL_SPENT, D14: '=0次', E14: '0次' }),

    'something done': sheetWith(),
    'nothing done, not all spent': sheetWith({ E14: '0次' }),
  },
  fails: {
    'all spent and one thing not done': {
      given: sheetWith({ ...ALL_SPENT, D14: '≥1次', E14: '0次', G14: '0.00', G21: '90.00' }),
      message: 'nothing',
      cells: ['E14'],
    },

    'all spent and nothing done': {
      given: sheetWith({
        E6: '150.00',
        E7: '130.00',
        G6: '100.00',
        G7: '100.00',
        H6: '10.00',
        E14: '0次',
        G14: '0.00',
        G21: '90.00',
      }),
      message: 'nothing',
      cells: ['E14'],
      says: ['「培训护理员场次」'],
    },
  },
  undecided: { 'an amount that cannot be read': sheetWith({ E6: '约150', E14: '0次' }) },
});
