import { notFilledIn } from '../../../src/rules/form/not-filled-in';
import { testRule } from '../rule-tester';
import { sheetWith, UNFILLED } from '../sheet-with';

testRule(notFilledIn, {
  passes: { 'a form filled in': sheetWith() },
  fails: {
    'targets without results, scores and total': {
      given: sheetWith(UNFILLED),
      message: 'blank',
      cells: ['E13'],
      says: ['8项指标', '实际完成值、得分、总分', 'E13'],
    },
  },
  undecided: { 'one result still blank': sheetWith({ E13: null }) },
});
