import { lastYearPassed } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { lastYearWith } from './approved-sheet';

testRule(lastYearPassed, {
  passes: {
    'a target above last year': { sheet: sheetWith(), beside: [lastYearWith()] },
    // 2000 × 1.1 = 2200 is not beyond
    'last year a tenth above': { sheet: sheetWith(), beside: [lastYearWith({ E13: '2200人' })] },
  },
  fails: {
    'a target far below last year': {
      given: { sheet: sheetWith(), beside: [lastYearWith({ E13: '2600人' })] },
      message: 'passed',
      cells: ['D13'],
      says: ['≥2000人', '2600人'],
    },
  },
  undecided: { 'no form of last year': sheetWith() },
});
