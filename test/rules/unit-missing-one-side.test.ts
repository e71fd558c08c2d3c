import { unitMissingOneSide } from '../../src/rules/unit-missing-one-side';
import { testRule } from './rule-tester';
import { sheetWith } from './sheet-with';

testRule(unitMissingOneSide, {
  passes: { 'units on both sides': sheetWith() },
  fails: {
    '≤90万元 and 90': {
      given: sheetWith({ D17: '≤90万元', E17: '90' }),
      message: 'one',
      cells: ['E17'],
      says: ['「人均补贴标准」'],
    },
  },
  undecided: { 'a text result': sheetWith({ E17: '大部分' }) },
});
