import { qualBand } from '../../../src/rules/score/qual-band';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(qualBand, {
  passes: {
    '部分达成 inside 9.00 to 12.00': sheetWith({
      E19: '部分达成指标并具有一定效果',
      G19: '9.00',
      H19: '制度尚在修订，次年印发。',
      G21: '90.90',
    }),
  },
  fails: {
    '部分达成 at the upper edge, which is not included': {
      given: sheetWith({
        E19: '部分达成指标并具有一定效果',
        G19: '12.00',
        H19: '制度尚在修订，次年印发。',
        G21: '93.90',
      }),
      message: 'outside',
      cells: ['G19'],
      says: ['9.00至12.00（不含12.00）', '12.00'],
    },
  },
  undecided: {
    'a result that is no known level': sheetWith({ E19: '制度修订三项', G19: '12.00' }),
  },
});
