import { gradeUnknown } from '../../../src/rules/score/grade-unknown';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(gradeUnknown, {
  passes: { 优: sheetWith(), 优秀: sheetWith({ B22: '优秀' }) },
  fails: {
    'a text that is no grade': {
      given: sheetWith({ B22: '较满意' }),
      message: 'unknown',
      cells: ['B22'],
      says: ['「较满意」', '优、良、中、差', '「优」'],
    },
  },
  undecided: { 'a provisional total': sheetWith({ E14: null, B22: '较满意' }) },
});
