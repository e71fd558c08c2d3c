import { comparatorMissing } from '../../src/rules/comparator-missing';
import { testRule } from './rule-tester';
import { sheetWith } from './sheet-with';

testRule(comparatorMissing, {
  passes: { 'signs everywhere': sheetWith() },
  fails: {
    'a bare number': {
      given: sheetWith({ D13: '2000人' }),
      message: 'bare',
      cells: ['D13'],
      says: ['「补贴老年人数」', '「≥」'],
    },
  },
  undecided: { 'a text': sheetWith({ D13: '全部' }) },
});
