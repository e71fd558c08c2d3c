import { scoreOverWeight } from '../../src/rules/score-over-weight';
import { testRule } from './rule-tester';
import { sheetWith } from './sheet-with';

testRule(scoreOverWeight, {
  passes: {
    'full marks': sheetWith(),
    'an over-achieved row with no more than full marks': sheetWith({ E13: '2500人' }),
  },
  fails: {
    'more than the weight': {
      given: sheetWith({ G19: '16.00' }),
      message: 'over',
      cells: ['G19'],
      says: ['16.00', '15.00'],
    },
    'the share of an over-achieved row without a cap: 15.00 × 2150 ÷ 2000 = 16.12': {
      given: sheetWith({ G13: '16.12' }),
      message: 'uncapped',
      cells: ['G13'],
      says: ['没有封顶', '15.00'],
    },
  },
  undecided: { 'a weight that is no number': sheetWith({ F13: '待定', G13: '16.00' }) },
});
