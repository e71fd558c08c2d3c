import { rateReachable } from '../../../src/rules/fund/rate-reachable';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

testRule(rateReachable, {
  passes: { 'rates as computed from the printed amounts': sheetWith() },
  fails: {
    '93.08% where 93.07% is computed': {
      given: sheetWith({ G7: '93.08%' }),
      message: 'kept',
      cells: ['G7'],
      says: ['93.08%', '为93.07%'],
    },
    'a rate that the amounts behind those printed give, and its score': {
      given: sheetWith({ G6: '93.99', H6: '9.39', G21: '96.89' }),
      message: 'kept',
      cells: ['G6', 'H6'],
      says: ['G6执行率为93.99，按印出的金额为94.00', 'H6预算执行得分为9.39，按印出的金额为9.40'],
    },

    '93.08 where 121.00 ÷ 130.00 gives 93.07': {
      given: sheetWith({ G7: '93.08' }),
      message: 'kept',
      cells: ['G7'],
      says: ['93.08', '93.07', '不作改动'],
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'an amount that cannot be read': sheetWith({ E7: '约121', G7: '93.08' }),
  },
});
