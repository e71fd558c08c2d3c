import { unitMissingOneSide } from '../../../src/rules/result/unit-missing-one-side';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(unitMissingOneSide, {
  passes: {
    'units on both sides': sheetWith(),
    'a price and a sum': sheetWith({ D17: '≤600元/人', E17: '580元' }),
    'none in a word': sheetWith({ C17: '投诉次数', D17: '0次', E17: '无' }),
  },
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
