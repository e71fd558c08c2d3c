import { allFull } from '../../../src/rules/score/all-full';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(allFull, {
  passes: { '96.90': sheetWith() },
  fails: {
    'exactly 100': {
      given: sheetWith({
        E6: '150.00',
        E7: '130.00',
        G6: '100.00',
        G7: '100.00',
        H6: '10.00',
        E14: '12次',
        G14: '10.00',
        H14: null,
        G21: '100.00',
      }),
      message: 'full',
      cells: ['G21'],
      says: ['100.00'],
    },
  },
  undecided: { 'a result is blank': sheetWith({ E14: null }) },
});
