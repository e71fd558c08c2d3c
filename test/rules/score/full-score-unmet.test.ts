import { fullScoreUnmet } from '../../../src/rules/score/full-score-unmet';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(fullScoreUnmet, {
  passes: {
    'a shortfall with its share': sheetWith(),
    'a met row with full marks': sheetWith({ E14: '12次', G14: '10.00', G21: '99.40' }),
  },
  fails: {
    'a shortfall with full marks': {
      given: sheetWith({ G14: '10.00', G21: '99.40' }),
      message: 'share',
      cells: ['G14'],
      says: ['≥12次', '9次', '7.50'],
    },
    'an 未达成 result with full marks': {
      given: sheetWith({ E19: '未达成指标且效果较差', H19: '制度未能印发，次年完成。' }),
      message: 'band',
      cells: ['G19'],
      says: ['0.00至9.00（不含9.00）'],
    },
  },
  undecided: { 'a blank result': sheetWith({ E14: null, G14: '10.00' }) },
});
