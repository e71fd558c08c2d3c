import { totalWeightNot100 } from '../../../src/rules/weight/total-weight-not-100';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(totalWeightNot100, {
  passes: { '100': sheetWith(), 'the indicator points alone': sheetWith({ F21: '90' }) },
  fails: {
    '98 printed over weights of 100': {
      given: sheetWith({ F21: '98' }),
      message: 'differ',
      cells: ['F21'],
      says: ['98', '100'],
    },
    '98 where two rows share their points': {
      given: sheetWith(
        { F18: '30.00', F19: null, G18: '30.00', G19: null, F21: '98' },
        { merges: ['F18:F19', 'G18:G19'] },
      ),
      message: 'differ',
      cells: ['F21'],
      says: ['98', '100'],
      severity: 'review',
    },
  },
  undecided: { 'a weight that cannot be read': sheetWith({ F13: '待定', F21: '98' }) },
});
