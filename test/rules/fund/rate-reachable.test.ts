import { rateReachable } from '../../../src/rules/fund/rate-reachable';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(rateReachable, {
  passes: { 'rates as computed from the printed amounts': sheetWith() },
  fails: {
    '93.08 where 121.00 ÷ 130.00 gives 93.07': {
      given: sheetWith({ G7: '93.08' }),
      message: 'kept',
      cells: ['G7'],
      says: ['93.08', '93.07', '不作改动'],
    },
  },
  undecided: { 'an amount that cannot be read': sheetWith({ E7: '约121', G7: '93.08' }) },
});
