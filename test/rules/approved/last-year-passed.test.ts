import { lastYearPassed } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { lastYearWith } from './approved-sheet';

testRule(lastYearPassed, {
  passes: {
    'a limit that last year was beyond': {
      sheet: sheetWith(),
      beside: [lastYearWith({ E17: '800元' })],
    },
    'a share that last year was 5 points above': {
      sheet: sheetWith(),
      beside: [lastYearWith({ E18: '65%' })],
    },
    'a target of nothing': {
      sheet: sheetWith({ D13: '≥0人' }),
      beside: [lastYearWith({ E13: '5人' })],
    },

    'a target above last year': { sheet: sheetWith(), beside: [lastYearWith()] },
    // 2000 × 1.1 = 2200 is not beyond
    'last year a tenth above': { sheet: sheetWith(), beside: [lastYearWith({ E13: '2200人' })] },
  },
  fails: {
    'a target of one of which three were done last year': {
      given: { sheet: sheetWith({ D13: '≥1人' }), beside: [lastYearWith({ E13: '3人' })] },
      message: 'passed',
      cells: ['D13'],
    },
    'a share that last year was more than 5 points above': {
      given: { sheet: sheetWith(), beside: [lastYearWith({ E18: '65.5%' })] },
      message: 'passed',
      cells: ['D18'],
      says: ['≥60%', '65.5%'],
    },

    'a target far below last year': {
      given: { sheet: sheetWith(), beside: [lastYearWith({ E13: '2600人' })] },
      message: 'passed',
      cells: ['D13'],
      says: ['≥2000人', '2600人'],
    },
  },
  undecided: {
    'no target': { sheet: sheetWith({ D13: null }), beside: [lastYearWith()] },
    'no result of last year': { sheet: sheetWith(), beside: [lastYearWith({ E13: null })] },
    'words of last year': { sheet: sheetWith(), beside: [lastYearWith({ E13: '较多' })] },
    'another unit last year': { sheet: sheetWith(), beside: [lastYearWith({ E13: '2600次' })] },
    'no form of last year': sheetWith(),
  },
});
