import { lastYearRepeated } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { lastYearWith } from './approved-sheet';

const REASON = '受场地改造影响，三场培训推迟到次年，已商定新场地。';

testRule(lastYearRepeated, {
  passes: {
    'other results and reasons': { sheet: sheetWith(), beside: [lastYearWith()] },
    'a result that is always the same': {
      sheet: sheetWith(),
      beside: [lastYearWith({ E15: '100%' })],
    },
  },
  fails: {
    'the reason of last year': {
      given: { sheet: sheetWith(), beside: [lastYearWith({ H14: REASON })] },
      message: 'reason',
      cells: ['H14'],
    },
    'the result of last year': {
      given: { sheet: sheetWith(), beside: [lastYearWith({ E13: '2150人' })] },
      message: 'result',
      cells: ['E13'],
      says: ['2150人'],
    },
  },
  undecided: {
    'no form of last year': sheetWith(),
    'the form of two years ago': {
      sheet: sheetWith(),
      beside: [lastYearWith({ A2: '（2021年度）', E13: '2150人' })],
    },
  },
});
