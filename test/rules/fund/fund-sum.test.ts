import { fundSum } from '../../../src/rules/fund/fund-sum';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(fundSum, {
  passes: {
    'sources that add up': sheetWith(),
    'a cent lost in rounding': sheetWith({ C7: '100.01' }),
  },
  fails: {
    'an initial budget that its sources do not give': {
      given: sheetWith({ C6: '121.00' }),
      message: 'differ',
      cells: ['C6'],
      says: ['年初预算数', '121', '120'],
    },
    'a mistyped budget, while rate and score are right for the sources': {
      given: sheetWith({ D6: '160.00' }),
      message: 'differ',
      cells: ['D6'],
      says: ['160', '150'],
    },
  },
  undecided: { 'a source that cannot be read': sheetWith({ C7: '约100', C6: '130.00' }) },
});
