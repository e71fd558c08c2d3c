import { lastYearRepeated } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { lastYearWith } from './approved-sheet';

const REASON = '受场地改造影响，三场培训推迟到次年，已商定新场地。';

testRule(lastYearRepeated, {
  passes: {
    'a result that is what was due, in both years': {
      sheet: sheetWith({ E17: '600元' }),
      beside: [lastYearWith({ E17: '600元' })],
    },
    'all of more than was due, in both years': {
      sheet: sheetWith({ E18: '100%' }),
      beside: [lastYearWith({ E18: '100%' })],
    },

    'other results and reasons': { sheet: sheetWith(), beside: [lastYearWith()] },
    'a result that is always the same': {
      sheet: sheetWith(),
      beside: [lastYearWith({ E15: '100%' })],
    },
  },
  fails: {
    'the shortest reason of last year': {
      given: {
        sheet: sheetWith({ H14: '资金没有到位。' }),
        beside: [lastYearWith({ H14: '资金没有到位' })],
      },
      message: 'reason',
      cells: ['H14'],
    },

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
