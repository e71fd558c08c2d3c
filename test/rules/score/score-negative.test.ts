import { scoreNegative } from '../../../src/rules/score/score-negative';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreNegative, {
  passes: { 'a score of zero': sheetWith({ E14: '0次', G14: '0.00', G21: '89.40', B22: '良' }) },
  fails: {
    'a score below zero': {
      given: sheetWith({ G13: '-2.00' }),
      message: 'negative',
      cells: ['G13'],
      says: ['-2.00'],
    },
  },
  undecided: { 'a score cell with a sign for nothing': sheetWith({ G13: '-' }) },
});
