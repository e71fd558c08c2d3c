import { weightDominant } from '../../../src/rules/weight/weight-dominant';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(weightDominant, {
  passes: { 'no row above 15 points': sheetWith() },
  fails: {
    'one row of 60 points': {
      given: sheetWith({ F13: '60.00', G13: '60.00' }),
      message: 'dominant',
      cells: ['F13'],
      says: ['60.00'],
    },
  },
  undecided: { 'a weight that cannot be read': sheetWith({ F13: '待定' }) },
});
