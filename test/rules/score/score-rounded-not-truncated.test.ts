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
    'cut off where the standard rounds: 5.00 × (1 − 100 ÷ 600) = 4.1666': {
      given: {
        sheet: sheetWith({
          E17: '700元',
          G17: '4.16',
          H17: '物价上涨，已压减其他开支。',
          G21: '96.06',
        }),
        standard: 'system',
      },
      message: 'other',
      cells: ['G17'],
      says: ['4.17', '4.16', '截断到两位小数'],
    },
  },
  undecided: { 'a share that both give alike': sheetWith() },
});
