import { targetMissing } from '../../../src/rules/target/target-missing';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(targetMissing, {
  passes: { 'all targets filled': sheetWith() },
  fails: {
    'a row with a result and no target': {
      given: sheetWith({ D13: null }),
      message: 'blank',
      cells: ['D13'],
      says: ['「补贴老年人数」', 'D13'],
    },
  },
  undecided: {
    'a row with nothing but its name': sheetWith({ D13: null, E13: null, F13: null, G13: null }),
  },
});
