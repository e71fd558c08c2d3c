import { gradeMissing } from '../../../src/rules/score/grade-missing';
import { testRule } from '../rule-tester';
import { UNFILLED, sheetWith } from '../sheet-with';

/** A judgement of 9.00 to 12.00 points with its reason; the other rows hold 79.90 without row 18. */
const PARTIAL = { E19: '部分达成指标并具有一定效果', H19: '制度尚在修订，次年印发。' };

testRule(gradeMissing, {
  passes: {
    'a filled grade': sheetWith(),
    'a formula whose result the file does not hold': sheetWith(
      { B22: { value: null, text: '', formula: '=IF(G21>=90,"优","良")' } },
      { merges: ['B22:H22'] },
    ),
  },
  fails: {
    'a blank grade of a final total': {
      given: sheetWith({ B22: null }, { merges: ['B22:H22'] }),
      message: 'fillable',
      cells: ['B22'],
      says: ['「优」'],
    },
    'a blank grade that waits for the total': {
      given: sheetWith({ ...PARTIAL, G19: null, G21: null, B22: null }, { merges: ['B22:H22'] }),
      message: 'waiting',
      cells: ['B22'],
    },
  },
  undecided: { 'a form published unfilled': sheetWith(UNFILLED) },
});
