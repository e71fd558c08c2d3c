import { resultCopiesTargetAll } from '../../../src/rules/result/result-copies-target-all';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(resultCopiesTargetAll, {
  passes: { 'results that differ from their targets': sheetWith() },
  fails: {
    'reference table 8: five of five': {
      given: referenceSheet(8),
      message: 'all',
      cells: ['E12', 'E13', 'E14', 'E15', 'E16'],
      says: ['5项', '有5项'],
    },
  },
  undecided: {
    'two comparable rows say nothing': sheetWith({
      D13: '及时',
      E13: '达成指标',
      D14: '≥9次',
      G14: '10.00',
      H14: null,
      D17: '健全',
      E17: '达成指标',
      D18: '健全',
      E18: '达成指标',
      E20: '90%',
    }),
  },
});
