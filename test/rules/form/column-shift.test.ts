import { columnShift } from '../../../src/rules/form/column-shift';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

testRule(columnShift, {
  passes: { 'rows under their headers': sheetWith() },
  fails: {
    'two rows apart, one column to the right': {
      given: sheetWith({
        ...{ D14: null, E14: '≥12次', F14: '9次', G14: '10.00', H14: '7.50' },
        ...{ D18: null, E18: '≥60%', F18: '66%', G18: '15.00', H18: '15.00' },
      }),
      message: 'shifted',
      cells: ['C14', 'C18'],
      says: ['第14行、第18行'],
    },

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
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'rows that cannot be told apart are left as the headers say': referenceSheet(1),
  },
});

test('is a fault of the layout', () => {
  expect(columnShift.isOfLayout).toBe(true);
});
