import { goalEmpty } from '../../../src/rules/form/goal-empty';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(goalEmpty, {
  passes: { 'what was done': sheetWith() },
  fails: {
    nothing: {
      given: sheetWith({ E11: null }, { merges: ['B11:D11', 'E11:H11'] }),
      message: 'blank',
      cells: ['E11'],
      says: ['E11'],
    },
    '均已完成 and no more': {
      given: referenceSheet(1),
      message: 'generic',
      cells: ['E10'],
      says: ['「均已完成」'],
    },
  },
  undecided: {
    'no goals at all': sheetWith({}, { rows: [...ORDINARY.slice(0, 9), ...ORDINARY.slice(11)] }),
  },
});
