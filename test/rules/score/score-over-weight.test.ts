import { scoreOverWeight } from '../../../src/rules/score/score-over-weight';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

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
    'more than the weight of a row that falls short': {
      given: sheetWith({ G14: '12.00' }),
      message: 'short',
      cells: ['G14'],
      says: ['12.00', '10.00', '7.50'],
    },
    'a limit passed, counted as if more were better: 5.00 × 720 ÷ 600 = 6.00': {
      given: sheetWith({ E17: '720元', G17: '6.00', H17: '标准上调，已报批。', G21: '97.90' }),
      message: 'reverse',
      cells: ['G17'],
      says: ['6.00', '4.16', '5.00'],
    },
  },
  undecided: {
    'a percentage instead of points': sheetWith({ G19: '110%' }),
    'a weight that is no number': sheetWith({ F13: '待定', G13: '16.00' }),
  },
});
