import { execMissing } from '../../../src/rules/fund/exec-missing';
import { testRule } from '../rule-tester';
import { UNFILLED, sheetWith } from '../sheet-with';

testRule(execMissing, {
  passes: {
    'rates and score filled': sheetWith(),
    'a form published unfilled': sheetWith(UNFILLED),
    'signs for the rates of sources': sheetWith({ G7: '/', G8: '/', G9: '/' }),
  },
  fails: {
    'a blank rate and a blank score': {
      given: sheetWith({ G7: null, H6: null }),
      message: 'fillable',
      cells: ['G7', 'H6'],
      says: ['G7、H6'],
    },
    'a sign for the rate of a whole whose amounts are there': {
      given: sheetWith({ G6: '/' }),
      message: 'sign',
      cells: ['G6'],
      says: ['「/」', 'G6'],
      severity: 'review',
    },
  },
  undecided: { 'a rate whose amount cannot be read': sheetWith({ E7: '约120', G7: null }) },
});
