import { fundUnreadable } from '../../../src/rules/fund/fund-unreadable';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(fundUnreadable, {
  passes: {
    'rows under their headers': sheetWith(),
    'a block that has lost its headers, which are the cause': referenceSheet(11),
  },
  fails: {
    'a label in the place of an amount, and one amount gone': {
      given: sheetWith({
        B7: null,
        C7: '其中：当年财政拨款',
        D7: '130.00',
        E7: '121.00',
        F7: null,
        G7: null,
        H7: null,
      }),
      message: 'rows',
      cells: ['C7'],
      says: ['第7行', '请核实'],
    },
  },
  undecided: {
    'a form without a fund block': sheetWith(
      {},
      { rows: [...ORDINARY.slice(0, 4), ...ORDINARY.slice(9)] },
    ),
  },
});
