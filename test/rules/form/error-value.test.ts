import { errorValue } from '../../../src/rules/form/error-value';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(errorValue, {
  passes: { 'numbers everywhere': sheetWith() },
  fails: {
    'a result of #N/A': {
      given: sheetWith({ E14: { value: { error: '#N/A' } } }),
      message: 'error',
      cells: ['E14'],
      says: ['E14', '#N/A'],
    },
    'the name of an indicator as #REF!': {
      given: sheetWith({ C14: { value: { error: '#REF!' } } }),
      message: 'error',
      cells: ['C14'],
      says: ['C14', '#REF!'],
    },
  },
  undecided: {
    'a text where a number belongs is another finding': sheetWith({ E14: '按计划推进' }),
  },
});
