import { reasonNeedless } from '../../../src/rules/reason/reason-needless';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonNeedless, {
  passes: { 'reasons only where they are owed': sheetWith() },
  fails: {
    'a text on a met row': {
      given: sheetWith({ H13: '按计划推进，按月发放。' }),
      message: 'needless',
      cells: ['H13'],
      says: ['「补贴老年人数」'],
    },
  },
  undecided: {
    'a judgement inside its band': sheetWith({
      G19: '13.00',
      H19: '制度已印发，培训待加强。',
      G21: '94.90',
    }),
  },
});
