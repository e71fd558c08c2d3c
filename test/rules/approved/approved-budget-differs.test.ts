import { approvedBudgetDiffers } from '../../../src/rules/approved';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';
import { testRule } from '../rule-tester';
import { approvedWith, besideApproved } from './approved-sheet';

testRule(approvedBudgetDiffers, {
  passes: {
    'a budget that nobody changed': {
      sheet: sheetWith({ D6: '120.00' }),
      beside: [approvedWith({ D5: null, E5: null })],
    },

    'the same money': besideApproved(),
    'the same money in 元': besideApproved({
      A5: '项目资金（元）',
      C5: '1200000',
      E5: '1500000',
    }),
    'the same money in 元 of a form without a unit, up to what two decimals in 万元 leave out': {
      sheet: sheetWith({ A5: '项目资金', C6: '1200049', D6: '1500000' }),
      beside: [approvedWith()],
    },
    'the same money in 亿元 where one prints no unit': {
      sheet: sheetWith({ A5: '项目资金' }),
      beside: [approvedWith({ A5: '项目资金（亿元）', C5: '120.00', E5: '150.00' })],
    },
  },
  fails: {
    'less than 51 apart where the form prints no unit': {
      given: { sheet: sheetWith({ A5: '项目资金' }), beside: [approvedWith({ C5: '100.00' })] },
      message: 'initial',
      cells: ['C6'],
      says: ['120.00', '100.00', 'C5'],
    },
    'a small budget changed where no unit is printed anywhere': {
      given: {
        sheet: sheetWith({ A5: '项目资金', C6: '120.00', D6: '121.00' }),
        beside: [approvedWith({ A5: '项目资金', D5: null, E5: null })],
      },
      message: 'unadjusted',
      cells: ['D6'],
      says: ['121.00', '120.00'],
    },
    'another 年初预算数': {
      given: besideApproved({ C5: '130.00' }),
      message: 'initial',
      cells: ['C6'],
      says: ['120.00', '130.00', 'C5'],
    },
    'another adjusted amount': {
      given: besideApproved({ E5: '140.00' }),
      message: 'adjusted',
      cells: ['D6'],
      says: ['150.00', '140.00', 'E5'],
    },
    'a budget changed without an adjustment': {
      given: besideApproved({ D5: null, E5: null }),
      message: 'unadjusted',
      cells: ['D6'],
      says: ['150.00', '120.00'],
    },
  },
  undecided: {
    'a form without funds': {
      sheet: sheetWith({}, { rows: WITHOUT_FUNDS }),
      beside: [approvedWith()],
    },
    'no budget in the form': { sheet: sheetWith({ D6: null }), beside: [approvedWith()] },
    'no 年初预算数 in the form': {
      sheet: sheetWith({ C6: null }),
      beside: [approvedWith({ E5: '140.00' })],
    },

    'no table of targets': sheetWith(),
    'no money approved': besideApproved({ B5: null, C5: null, D5: null, E5: null }),
  },
});
