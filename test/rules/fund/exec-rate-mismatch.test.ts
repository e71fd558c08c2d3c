import { execRateMismatch } from '../../../src/rules/fund/exec-rate-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execRateMismatch, {
  passes: {
    'rates cut after two decimals: 121.00 ÷ 130.00 = 93.0769…': sheetWith(),
    'a rate that amounts behind the printed ones give': sheetWith({ G7: '93.08' }),
  },
  fails: {
    'a rate no amounts give': {
      given: sheetWith({ G7: '91.07' }),
      message: 'plain',
      cells: ['G7'],
      says: ['「当年财政拨款」', '121.00', '130.00', '93.07', '91.07'],
    },
    'a rate rounded to a whole number': {
      given: sheetWith({ G7: '93.00' }),
      message: 'rounding',
      cells: ['G7'],
      says: ['93.07', '到整数'],
    },
    // 141.00 ÷ 150.00 = 94.00, though 120.00 is all that a header names
    'a rate that an amount under words nobody foresaw gives': {
      given: sheetWith({ C5: '预算金额', D5: '甲乙丙丁', C7: '130.00', C8: '-10.00' }),
      message: 'unread',
      cells: ['G6', 'D6'],
      says: ['「年度资金总额」', '94.00', '120.00', 'D6', '150.00'],
      severity: 'review',
    },
    'a word in a rate cell': {
      given: sheetWith({ G7: '较高' }),
      message: 'text',
      cells: ['G7'],
      says: ['「较高」', '93.07'],
    },
  },
  undecided: {
    'an amount that cannot be read': sheetWith({ E7: '约120' }),
    'an amount mistyped: the rate is right for what the others imply': sheetWith({ D6: '160.00' }),
  },
});
