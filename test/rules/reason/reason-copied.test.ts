import { reasonCopied } from '../../../src/rules/reason/reason-copied';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonCopied, {
  passes: { 'one reason': sheetWith() },
  fails: {
    'the same sentence twice': {
      given: sheetWith({
        E13: '1800人',
        G13: '13.50',
        H13: '受场地改造影响，三场培训推迟到次年，已商定新场地。',
        G21: '95.40',
      }),
      message: 'copied',
      cells: ['H13', 'H14'],
      says: ['H13、H14'],
    },
  },
  undecided: {
    'one merged cell for both rows': sheetWith(
      {
        E13: '1800人',
        G13: '13.50',
        H13: '受场地改造影响，均推迟到次年，已商定新场地。',
        H14: null,
        G21: '95.40',
      },
      { merges: ['H13:H14'] },
    ),
    'the same three characters are too thin to compare': sheetWith({
      E13: '1800人',
      G13: '13.50',
      H13: '未启用',
      H14: '未启用',
      G21: '95.40',
    }),
  },
});
