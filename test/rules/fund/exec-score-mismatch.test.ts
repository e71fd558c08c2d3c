import { execScoreMismatch } from '../../../src/rules/fund/exec-score-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execScoreMismatch, {
  passes: { '10.00 × 141.00 ÷ 150.00 = 9.40': sheetWith() },
  fails: {
    'a score the rate does not give': {
      given: sheetWith({ H6: '9.10', G21: '96.60' }),
      message: 'plain',
      cells: ['H6'],
      says: ['10.00', '94.00', '9.40', '9.10'],
    },
    'a score rounded to a whole number': {
      given: sheetWith({ H6: '9.00', G21: '96.50' }),
      message: 'rounding',
      cells: ['H6'],
      says: ['9.40', '到整数'],
    },
    'more than the weight': {
      given: sheetWith({ H6: '10.50' }),
      message: 'over',
      cells: ['H6'],
      says: ['10.50', '10.00'],
    },
    'a word in the score cell': {
      given: sheetWith({ H6: '合格' }),
      message: 'text',
      cells: ['H6'],
      says: ['「合格」', '9.40'],
    },
  },
  undecided: {
    'a wrong rate that explains the score': sheetWith({ G6: '97.00', H6: '9.70' }),
    'an amount that cannot be read': sheetWith({ E6: '约140' }),
  },
});
