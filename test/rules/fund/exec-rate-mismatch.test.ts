import { execRateMismatch } from '../../../src/rules/fund/exec-rate-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

/** A row named as the rate of the funds. */
const RESTATED = {
  C15: '预算执行率',
  G15: '9.40',
  H15: '年底资金未及支付，次年初付清。',
};

testRule(execRateMismatch, {
  passes: {
    'a row 预算执行率 with the same rate as a ratio': sheetWith({ ...RESTATED, E15: '0.94' }),
    'a row 预算执行率 with the rate that the amounts give, beside none': sheetWith({
      ...RESTATED,
      E15: '94%',
      G6: null,
    }),
    'a row 预算执行率 in words': sheetWith({ C16: '预算执行率' }),

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
    'a rate of amounts below one rounded to a whole number': {
      given: sheetWith({
        D6: '150.30',
        D9: '0.3000',
        E6: '141.20',
        E9: '0.2000',
        G6: '93.94',
        G9: '67.00',
        H6: '9.39',
        G21: '96.89',
      }),
      message: 'rounding',
      cells: ['G9'],
      says: ['66.66', '到整数'],
    },

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
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'a row 预算执行率 beside a rate that nobody knows': sheetWith({
      ...RESTATED,
      E6: '约141',
      E15: '90%',
      G6: null,
    }),

    'an amount that cannot be read': sheetWith({ E7: '约120' }),
    'an amount mistyped: the rate is right for what the others imply': sheetWith({ D6: '160.00' }),
  },
});
