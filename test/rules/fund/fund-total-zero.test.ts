import { fundTotalZero } from '../../../src/rules/fund/fund-total-zero';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A fund block in which nothing was budgeted and nothing spent. */
const NOTHING = {
  ...Object.fromEntries(
    ['C', 'D', 'E', 'G'].flatMap((column) =>
      [6, 7, 8, 9].map((row) => [`${column}${row}`, '0.00']),
    ),
  ),
  H6: null,
  G21: null,
};

testRule(fundTotalZero, {
  passes: { 'a filled total': sheetWith(), 'nothing at all': sheetWith(NOTHING) },
  fails: {
    'three times 0 over a source of 90.00': {
      given: sheetWith({ ...NOTHING, C7: '90.00', D7: '90.00', E7: '90.00', G7: '100.00' }),
      message: 'zero',
      cells: ['C6', 'D6', 'E6'],
      says: ['年初预算数、全年预算数、全年执行数', '90'],
    },
  },
  undecided: {
    'a source that cannot be read': sheetWith({ ...NOTHING, C7: '约90', D7: '约90', E7: '约90' }),
  },
});
