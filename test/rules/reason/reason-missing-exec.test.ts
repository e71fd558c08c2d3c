import { reasonMissingExec } from '../../../src/rules/reason/reason-missing-exec';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonMissingExec, {
  passes: { 'a form without a cell for it': sheetWith({ E6: '75.00', E7: '55.00' }) },
  fails: {
    '50 % spent and a blank reason': {
      given: sheetWith(
        {
          I5: '原因',
          E6: '75.00',
          E7: '55.00',
          G6: '50.00',
          G7: '42.30',
          H6: '5.00',
          G21: '92.50',
        },
        { merges: ['I6:I9'] },
      ),
      message: 'low',
      cells: ['I6'],
      says: ['50.00%', '90%', 'I6'],
    },
  },
  undecided: {
    'an amount that cannot be read': sheetWith({ I5: '原因', E6: '约75' }, { merges: ['I6:I9'] }),
  },
});
