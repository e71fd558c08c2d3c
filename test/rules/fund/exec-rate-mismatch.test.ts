import { execRateMismatch } from '../../../src/rules/fund/exec-rate-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execRateMismatch, {
  passes: {
    'rates cut after two decimals: 121.00 ÷ 130.00 = 93.0769…': sheetWith(),
    'a rate that amounts behind the printed ones give': sheetWith({ G7: '93.08' }),
    'a row 预算执行率 with the same rate in fewer digits': sheetWith({
      C15: '预算执行率',
      E15: '94%',
      G15: '9.40',
      H15: '年底资金未及支付，次年初付清。',
      G21: '96.30',
    }),
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
    'a row 预算执行率 that prints another rate than the funds': {
      given: sheetWith({
        C15: '预算执行率',
        E15: '90%',
        G15: '9.00',
        H15: '年底资金未及支付，次年初付清。',
        G21: '95.90',
      }),
      message: 'restated',
      cells: ['E15'],
      says: ['90%', '94.00'],
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
