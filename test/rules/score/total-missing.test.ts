import { totalMissing } from '../../../src/rules/score/total-missing';
import { testRule } from '../rule-tester';
import { UNFILLED, sheetWith } from '../sheet-with';

testRule(totalMissing, {
  passes: { 'a filled total': sheetWith() },
  fails: {
    'a blank total that arithmetic fills': {
      given: sheetWith({ G21: null }),
      message: 'fillable',
      cells: ['G21'],
      says: ['96.90'],
    },
    'a sign for nothing, with every score there': {
      given: sheetWith({ G21: '—' }),
      message: 'sign',
      cells: ['G21'],
      says: ['「—」', '96.90'],
      severity: 'review',
    },
    'a blank total that waits for a judgement': {
      given: sheetWith({
        E19: '部分达成指标并具有一定效果',
        G19: null,
        H19: '制度尚在修订，次年印发。',
        G21: null,
      }),
      message: 'waiting',
      cells: ['G21'],
      says: ['81.90', 'G19'],
    },
  },
  undecided: { 'a form published unfilled': sheetWith(UNFILLED) },
});
