import { scoreByActualPercent } from '../../../src/rules/score/score-by-actual-percent';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreByActualPercent, {
  passes: { 'the share of the target': sheetWith() },
  fails: {
    'a met 98% of 98% scored 98% of the points: 20.00 × 0.98 = 19.60': {
      given: sheetWith({
        D15: '≥98%',
        E15: '98%',
        F15: '20.00',
        G15: '19.60',
        F16: null,
        G16: null,
        D16: null,
        E16: null,
        C16: null,
      }),
      message: 'percent',
      cells: ['G15'],
      says: ['19.60', '20.00'],
    },
  },
  undecided: { 'a text result': sheetWith({ E15: '大部分', G15: '9.80' }) },
});
