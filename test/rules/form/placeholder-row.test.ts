import { placeholderRow } from '../../../src/rules/form/placeholder-row';
import { testRule } from '../rule-tester';
import { UNFILLED, sheetWith } from '../sheet-with';

testRule(placeholderRow, {
  passes: {
    'no leftovers': sheetWith(),
    'a form published unfilled': sheetWith({ ...UNFILLED, C17: '……' }),
  },
  fails: {
    'a row of dots in a filled form': {
      given: sheetWith({
        C17: '……',
        D17: null,
        E17: null,
        F17: null,
        G17: null,
        F13: '20.00',
        G13: '20.00',
      }),
      message: 'left',
      cells: ['C17'],
      says: ['C17'],
    },
  },
  undecided: { 'dots inside a name': sheetWith({ C17: '人均补贴标准……' }) },
});
