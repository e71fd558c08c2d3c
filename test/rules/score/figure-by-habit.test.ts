import { figureByHabit } from '../../../src/rules/score/figure-by-habit';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(figureByHabit, {
  passes: {
    'figures that the standard gives': { sheet: sheetWith(), standard: 'auto' },
    'a standard that was chosen decides alone': sheetWith({ G14: '8', G21: '97.40' }),
  },
  fails: {
    '7.50 rounded to 8': {
      given: { sheet: sheetWith({ G14: '8', G21: '97.40' }), standard: 'auto' },
      message: 'habit',
      cells: ['G14'],
      says: ['G14', '四舍五入到整数'],
    },
  },
  undecided: {
    'full marks of a row that fell short are no rounding': {
      sheet: sheetWith({ D14: '≥100次', E14: '99次', G14: '10.00', G21: '99.40' }),
      standard: 'auto',
    },
  },
});
