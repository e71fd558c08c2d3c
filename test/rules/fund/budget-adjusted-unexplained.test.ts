import { budgetAdjustedUnexplained } from '../../../src/rules/fund/budget-adjusted-unexplained';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(budgetAdjustedUnexplained, {
  passes: { 'a change of 25 %': sheetWith() },
  fails: {
    'reference table 6: 110.00 to 169.80': {
      given: referenceSheet(6),
      message: 'changed',
      cells: ['D5'],
      says: ['169.80', '110.00', '54.36%'],
    },
  },
  undecided: { 'no initial budget': sheetWith({ C6: '0.00', C7: '0.00', C8: '0.00' }) },
});
