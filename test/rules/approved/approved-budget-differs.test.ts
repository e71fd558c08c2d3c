import { approvedBudgetDiffers } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { besideApproved } from './approved-sheet';

testRule(approvedBudgetDiffers, {
  passes: {
    'the same money': besideApproved(),
    'the same money in 元': besideApproved({
      A5: '项目资金（元）',
      C5: '1200000',
      E5: '1500000',
    }),
  },
  fails: {
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
    'no table of targets': sheetWith(),
    'no money approved': besideApproved({ B5: null, C5: null, D5: null, E5: null }),
  },
});
