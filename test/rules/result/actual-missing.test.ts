import { actualMissing } from '../../../src/rules/result/actual-missing';
import { testRule } from '../rule-tester';
import { sheetWith, UNFILLED } from '../sheet-with';

testRule(actualMissing, {
  passes: { 'all results filled': sheetWith(), 'a form published unfilled': sheetWith(UNFILLED) },
  fails: {
    'a named row with a target and no result': {
      given: sheetWith({ E13: null }),
      message: 'blank',
      cells: ['E13'],
      says: ['「补贴老年人数」', '≥2000人', 'E13'],
    },
    'a word that says it does not apply': {
      given: sheetWith({ E13: '不适用' }),
      message: 'blank',
      cells: ['E13'],
      says: ['实际完成值只写了「不适用」'],
    },
    'an operator without its number': {
      given: sheetWith({ E13: '≥' }),
      message: 'blank',
      cells: ['E13'],
      says: ['「补贴老年人数」', 'E13'],
    },
  },
  undecided: {
    'neither target nor result': sheetWith({ D13: null, E13: null, F13: null, G13: null }),
  },
});
