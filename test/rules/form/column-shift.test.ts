import { columnShift } from '../../../src/rules/form/column-shift';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(columnShift, {
  passes: { 'rows under their headers': sheetWith() },
  fails: {
    'reference table 2: 其他资金 one column to the left': {
      given: referenceSheet(2),
      message: 'shifted',
      cells: ['A8'],
      severity: 'info',
      says: ['第8行'],
    },
    'reference table 10: a run of rows is named by its first': {
      given: referenceSheet(10),
      message: 'shifted',
      cells: ['B22'],
      says: ['第22至38行'],
    },
  },
  undecided: { 'rows that cannot be told apart are left as the headers say': referenceSheet(1) },
});
