import { comparatorMissing } from '../../../src/rules/target/comparator-missing';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

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
  undecided: {
    'a text': sheetWith({ D13: '全部' }),
    'nothing, which is read as none': sheetWith({ C17: '投诉次数', D17: '0次', E17: '0次' }),
    'a cost left to a person': sheetWith({ D17: '600元', E17: '580元' }),
    'a cost met exactly': sheetWith({ D17: '600元', E17: '600元' }),
  },
});
