import { reasonMissingOver } from '../../../src/rules/reason/reason-missing-over';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonMissingOver, {
  passes: {
    'no over-achieved row': { sheet: sheetWith(), standard: 'guangxi' },
    'an over-achieved row with its reason': {
      sheet: sheetWith({ E13: '2600人', H13: '新增两个街道纳入补贴范围。' }),
      standard: 'guangxi',
    },
  },
  fails: {
    '130 % where the standard asks for a reason': {
      given: { sheet: sheetWith({ E13: '2600人' }), standard: 'guangxi' },
      message: 'over',
      cells: ['H13'],
      says: ['2600人', '130%', 'H13'],
    },
  },
  undecided: { 'a standard that asks for none': sheetWith({ E13: '2600人' }) },
});
