import { scoreRoundedNotTruncated } from '../../../src/rules/score/score-rounded-not-truncated';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreRoundedNotTruncated, {
  passes: {
    'truncated: 10.00 × 8 ÷ 12 = 6.66': sheetWith({ E14: '8次', G14: '6.66', G21: '96.06' }),
    'rounded under a standard that rounds': {
      sheet: sheetWith({ E14: '8次', G14: '6.67', G21: '96.07' }),
      standard: 'national-2020',
    },
  },
  fails: {
    'rounded where the standard truncates: 6.67 for 6.66': {
      given: sheetWith({ E14: '8次', G14: '6.67', G21: '96.07' }),
      message: 'other',
      cells: ['G14'],
      says: ['截断到两位小数', '四舍五入到两位小数', '6.66', '6.67'],
    },
  },
  undecided: { 'a share that both give alike': sheetWith() },
});
