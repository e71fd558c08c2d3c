import { fundSum } from '../../../src/rules/fund/fund-sum';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(fundSum, {
  passes: {
    'sources that add up': sheetWith(),
    'a cent lost in rounding': sheetWith({ C7: '100.01' }),
    // 20.00 and 100.00 are the parts of what is spent; what comes in is the whole once more
    'all that comes in beside the parts of what is spent': sheetWith({
      B9: '收入预算',
      C9: '120.00',
      D9: '150.00',
      E9: '150.00',
      G9: '100.00',
    }),
  },
  fails: {
    'an initial budget that its sources do not give': {
      given: sheetWith({ C6: '121.00' }),
      message: 'differ',
      cells: ['C6'],
      says: ['年初预算数', '121', '120'],
    },
    'a kind of income, which is a part': {
      given: sheetWith({ B8: '事业收入', C8: '50.00' }),
      message: 'differ',
      cells: ['C6'],
      says: ['120', '150'],
    },
    'sources in 元 below a total in 万元, as a question of unit': {
      given: sheetWith({ D7: '1300000', D8: '200000' }),
      message: 'units',
      severity: 'review',
      cells: ['D6'],
      says: ['元与万元混填', '150', '请核对各行的单位'],
    },
    'one source in 元 among others in 万元': {
      given: sheetWith({ E8: '200000' }),
      message: 'units',
      severity: 'review',
      cells: ['E6'],
    },
    'a source ten times too large, which is no other unit': {
      given: sheetWith({ D8: '200.00' }),
      message: 'differ',
      cells: ['D6'],
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
