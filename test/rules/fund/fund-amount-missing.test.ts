import { fundAmountMissing } from '../../../src/rules/fund/fund-amount-missing';
import { testRule } from '../rule-tester';
import { sheetWith, UNFILLED, WITHOUT_FUNDS, withInitialBudget } from '../sheet-with';

testRule(fundAmountMissing, {
  passes: {
    'a form published before anything is spent': sheetWith(UNFILLED),

    'both amounts filled': sheetWith(),
    'nothing spent, written as 0.00': sheetWith({
      E6: '0.00',
      E7: '0.00',
      E8: '0.00',
      G6: '0.00',
      H6: '0.00',
    }),
  },
  fails: {
    'no 年初预算数 where there is no other budget': {
      given: sheetWith({}, { rows: withInitialBudget(['', '141.00', '10.00', '94.00', '9.40']) }),
      message: 'blank',
      cells: ['C6'],
      says: ['年初预算数'],
    },

    'no 全年执行数': {
      given: sheetWith({ E6: null }),
      message: 'blank',
      cells: ['E6'],
      says: ['全年执行数', 'E6'],
    },
    'a figure that is no amount alone': {
      given: sheetWith({ E6: '141万' }),
      message: 'text',
      cells: ['E6'],
      says: ['「141万」'],
      severity: 'review',
    },
    'a word for 全年预算数': {
      given: sheetWith({ D6: '详见附表' }),
      message: 'text',
      cells: ['D6'],
      says: ['「详见附表」', 'D6'],
    },
    'a minus before 全年执行数, of the total and of its source': {
      given: sheetWith({ E6: '-1098.74', E7: '-1098.74' }),
      message: 'negative',
      cells: ['E6', 'E7'],
      severity: 'review',
      says: ['-1098.74', '小于零'],
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'an amount under words nobody foresaw, which may be the budget': sheetWith({
      C5: '预算金额',
      D5: '甲乙丙丁',
      C8: '-10.00',
    }),

    'an error value, which has its own rule': sheetWith({
      E6: { value: { error: '#REF!' }, text: '#REF!' },
    }),
  },
});
