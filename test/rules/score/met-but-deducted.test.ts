import { metButDeducted } from '../../../src/rules/score/met-but-deducted';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** The first two rows, both done, under one 分值 of 25, and what is printed for them. */
function together(score: string, ...merges: readonly string[]) {
  const changes = {
    E14: '12次',
    F13: '25.00',
    F14: null,
    G13: score,
    G14: null,
    H14: null,
    G21: '94.40',
  };
  return sheetWith(changes, { merges: ['F13:F14', ...merges] });
}

testRule(metButDeducted, {
  passes: {
    'full marks for a met row': sheetWith(),
    'points taken off with a stated reason are another rule': sheetWith({
      G13: '14.00',
      H13: '发放名单有误，主动扣分。',
    }),
    'fewer points than all in a cell of one of the rows that share them': together('20.00'),
  },
  fails: {
    'fewer points than all in a cell merged as they are': {
      given: together('20.00', 'G13:G14'),
      message: 'deducted',
      cells: ['G13', 'H13'],
      says: ['25.00', '20.00'],
    },
    'a met row with fewer points and no reason': {
      given: sheetWith({ G13: '14.00' }),
      message: 'deducted',
      cells: ['G13', 'H13'],
      says: ['≥2000人', '2150人', '15.00', '14.00'],
    },
    'the same in a form whose weights miss the full marks, as a question': {
      given: sheetWith({ F15: '11.00', G13: '13.00' }),
      message: 'deducted',
      cells: ['G13', 'H13'],
      severity: 'review',
    },
  },
  undecided: { 'a judgement inside its band': sheetWith({ G19: '13.00', G21: '94.90' }) },
});
