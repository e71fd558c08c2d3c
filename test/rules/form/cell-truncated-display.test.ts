import { cellTruncatedDisplay } from '../../../src/rules/form/cell-truncated-display';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(cellTruncatedDisplay, {
  passes: {
    'two decimals shown of 4.5833': sheetWith({
      G14: { value: 7.5049, formula: '=F14*0.75049', format: '0.00', text: '7.50' },
    }),
  },
  fails: {
    '7.5 shown as 8': {
      given: sheetWith({ G14: { value: 7.5, format: '0', text: '8' } }),
      message: 'differ',
      cells: ['G14'],
      says: ['G14'],
    },
    '99.5% shown as the 100% that is due': {
      given: sheetWith({ E15: { value: 0.995, format: '0%', text: '100%' } }),
      message: 'scored',
      cells: ['E15'],
      severity: 'review',
      says: ['E15显示为100%，实际存的是99.5%'],
    },
  },
  undecided: { 'a text': sheetWith({ G14: { value: '7.50' } }) },
});
