import { scoreIntegerRounded } from '../../../src/rules/score/score-integer-rounded';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(scoreIntegerRounded, {
  passes: { 'two decimals': sheetWith() },
  fails: {
    '15.00 × 1724 ÷ 2000 = 12.93 printed as 13': {
      given: sheetWith({
        E13: '1724人',
        G13: '13',
        H13: '部分老人异地居住，已纳入次年补发。',
        G21: '94.90',
      }),
      message: 'rounded',
      cells: ['G13'],
      says: ['12.93', '13', '四舍五入到整数'],
    },
  },
  undecided: { 'a blank result': sheetWith({ E13: null, G13: '13' }) },
});
