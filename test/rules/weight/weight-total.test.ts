import { weightTotal } from '../../../src/rules/weight/weight-total';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(weightTotal, {
  passes: { '90 points and 10 of execution': sheetWith() },
  fails: {
    'weights that add up to 101': {
      given: sheetWith({ F19: '16.00', G19: '16.00', G21: '97.90' }),
      message: 'total',
      cells: ['F21'],
      says: ['91', '101', '100', '多1分'],
    },
    'one weight mistyped while its score shows the right one': {
      given: sheetWith({ F13: '16.00' }),
      message: 'row',
      cells: ['F13'],
      says: ['101', '「补贴老年人数」', '15.00', 'F13'],
    },
  },
  undecided: { 'a weight that cannot be read is its own finding': sheetWith({ F13: '待定' }) },
});
