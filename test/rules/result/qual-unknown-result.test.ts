import { qualUnknownResult } from '../../../src/rules/result/qual-unknown-result';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(qualUnknownResult, {
  passes: { 达成指标: sheetWith(), 'the target repeated': sheetWith({ E16: '及时' }) },
  fails: {
    'a result that is no level': {
      given: sheetWith({ E19: '制度修订三项' }),
      message: 'unknown',
      cells: ['E19'],
      says: ['「健全」', '「制度修订三项」'],
    },
  },
  undecided: { 'a blank result': sheetWith({ E19: null }) },
});
