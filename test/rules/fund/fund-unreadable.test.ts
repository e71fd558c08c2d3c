import { fundUnreadable } from '../../../src/rules/fund/fund-unreadable';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(fundUnreadable, {
  passes: { 'rows under their headers': sheetWith() },
  fails: {
    'reference table 11': {
      given: referenceSheet(11),
      message: 'rows',
      cells: ['C6'],
      says: ['第6行', '请核实'],
    },
  },
  undecided: {
    'a form without a fund block': sheetWith(
      {},
      { rows: [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)] },
    ),
  },
});
