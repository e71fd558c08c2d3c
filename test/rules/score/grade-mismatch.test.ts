import { gradeMismatch } from '../../../src/rules/score/grade-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A judgement of 9.00 to 12.00 points with its reason; the other rows hold 79.90 without row 18. */
const PARTIAL = { E19: '部分达成指标并具有一定效果', H19: '制度尚在修订，次年印发。' };

testRule(gradeMismatch, {
  passes: { '96.90 is 优': sheetWith(), '优秀 means 优': sheetWith({ B22: '优秀' }) },
  fails: {
    '96.90 called 良': {
      given: sheetWith({ B22: '良' }),
      message: 'plain',
      cells: ['B22'],
      says: ['96.90', '「优」', '「良」'],
    },
    '89.98 rounded up to 优': {
      given: sheetWith({
        ...PARTIAL,
        G19: '10.94',
        G18: '12.14',
        E18: '48.57%',
        H18: '新建点位尚未验收。',
        G21: '89.98',
      }),
      message: 'edge',
      cells: ['B22'],
      says: ['89.98', '90', '「良」', '「优」'],
    },
  },
  undecided: {
    'a provisional total': sheetWith({ E14: null, B22: '差' }),
    'a grade of the wrong printed total follows from it': sheetWith({ G21: '76.90', B22: '中' }),
  },
});
