import { metButDeducted } from '../../../src/rules/score/met-but-deducted';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(metButDeducted, {
  passes: {
    'full marks for a met row': sheetWith(),
    'points taken off with a stated reason are another rule': sheetWith({
      G13: '14.00',
      H13: '发放名单有误，主动扣分。',
    }),
  },
  fails: {
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
