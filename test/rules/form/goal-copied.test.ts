import { goalCopied } from '../../../src/rules/form/goal-copied';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(goalCopied, {
  passes: { 'a text of its own': sheetWith() },
  fails: {
    'the goal repeated': {
      given: sheetWith({ E11: '为社区老年人提供居家养老服务补贴。' }),
      message: 'copied',
      cells: ['E11'],
      says: ['一字不差'],
    },
  },
  undecided: { 'no goals at all': sheetWith({ B11: null, E11: null }) },
});
