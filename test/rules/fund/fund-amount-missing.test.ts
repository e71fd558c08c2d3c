import { fundAmountMissing } from '../../../src/rules/fund/fund-amount-missing';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(fundAmountMissing, {
  passes: {
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
    'an error value, which has its own rule': sheetWith({
      E6: { value: { error: '#REF!' }, text: '#REF!' },
    }),
  },
});
