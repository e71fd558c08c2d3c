import { fundPrecision } from '../../../src/rules/fund/fund-precision';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

testRule(fundPrecision, {
  passes: {
    'three decimals of 元': sheetWith({ A5: '项目资金（元）', C8: '19.974' }),
    'two decimals': sheetWith(),
  },
  fails: {
    'three decimals': {
      given: sheetWith({ C8: '19.974' }),
      message: 'decimals',
      cells: ['C8'],
      says: ['C8'],
    },
    'an initial budget in 元 beside one in 万元': {
      given: sheetWith({ C6: '1200000.00', C7: '1000000.00', C8: '200000.00' }),
      message: 'mixed',
      cells: ['C6'],
      says: ['1200000.00', '150.00'],
      severity: 'review',
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'no budget to compare with': sheetWith({ D6: null, C6: '1200000.00' }),
    'an amount that cannot be read': sheetWith({ C6: '若干' }),
  },
});
