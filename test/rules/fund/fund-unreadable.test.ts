import { fundUnreadable } from '../../../src/rules/fund/fund-unreadable';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith, withInitialBudget } from '../sheet-with';

/** A label in the place of an amount, and one amount gone. */
const MOVED = {
  B7: null,
  C7: '其中：当年财政拨款',
  D7: '130.00',
  E7: '121.00',
  F7: null,
  G7: null,
  H7: null,
};

/** A form whose funds have the budget of the beginning of the year alone. */
const FUNDS = withInitialBudget(['150.00', '141.00', '10.00', '94.00', '9.40']);
const WITHOUT_BUDGET = [
  ...FUNDS.slice(0, 6),
  ['', '', '其中：当年财政拨款', '121.00'],
  ...FUNDS.slice(6),
];

testRule(fundUnreadable, {
  passes: {
    'rows under their headers': sheetWith(),
    'a block that has lost its headers, which are the cause': referenceSheet(11),
  },
  fails: {
    'a label in the place of an amount, and one amount gone': {
      given: sheetWith(MOVED),
      message: 'rows',
      cells: ['C7'],
      says: ['第7行', '请核实'],
    },
    'the same without 全年预算数': {
      given: sheetWith({}, { rows: WITHOUT_BUDGET }),
      message: 'rows',
      cells: ['C7'],
    },
    'the same where the indicators have lost a header': {
      given: sheetWith({ ...MOVED, F12: null }),
      message: 'rows',
      cells: ['C7'],
    },
  },
  undecided: {
    'a form without a fund block': sheetWith(
      {},
      { rows: [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)] },
    ),
  },
});
