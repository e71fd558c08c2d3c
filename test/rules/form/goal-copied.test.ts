import { goalCopied } from '../../../src/rules/form/goal-copied';
import { inputOf, testRule } from '../rule-tester';
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
  undecided: {
    'a goal that nothing is said of': sheetWith({ E11: null }),
    'something done without a goal': sheetWith({ B11: null }),
    'no goals at all': sheetWith({ B11: null, E11: null }),
  },
});

test('looks at the head where both goals are filled', () => {
  const looked = (changes: Record<string, null>) => goalCopied.looksAt(inputOf(sheetWith(changes)));
  expect([looked({}), looked({ E11: null }), looked({ B11: null })]).toEqual([['head'], [], []]);
});
