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
    'all grades of the scale that is the target': {
      given: sheetWith({ D19: '好坏', E19: '好坏' }),
      message: 'unknown',
      cells: ['E19'],
      says: ['年度指标值为「好坏」'],
    },
    'a result that is no level, judged and explained': {
      given: sheetWith({
        E19: '制度修订三项',
        G19: '8.00',
        H19: '另有两项制度待上级批复后修订，下年完成。',
      }),
      message: 'judged',
      cells: ['E19'],
      says: ['「制度修订三项」', '8.00'],
      severity: 'info',
    },
  },
  undecided: { 'a blank result': sheetWith({ E19: null }) },
});
