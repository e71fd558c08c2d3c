import { targetZeroGe } from '../../../src/rules/target/target-zero-ge';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(targetZeroGe, {
  passes: { '=0': sheetWith({ D14: '=0次', E14: '0次', G14: '10.00', H14: null, G21: '99.40' }) },
  fails: {
    '≥0': {
      given: sheetWith({ D14: '≥0次', G14: '10.00', H14: null, G21: '99.40' }),
      message: 'zero',
      cells: ['D14'],
      says: ['≥0次'],
    },
  },
  undecided: { 'a text': sheetWith({ D14: '不发生' }) },
});
