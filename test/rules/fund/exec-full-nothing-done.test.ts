import { execFullNothingDone } from '../../../src/rules/fund/exec-full-nothing-done';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execFullNothingDone, {
  passes: {
    'something done': sheetWith(),
    'nothing done, not all spent': sheetWith({ E14: '0次' }),
  },
  fails: {
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
