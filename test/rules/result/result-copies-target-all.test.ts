import { resultCopiesTargetAll } from '../../../src/rules/result/result-copies-target-all';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(resultCopiesTargetAll, {
  passes: {
    'results that differ from their targets': sheetWith(),
    'four of five': sheetWith({ E13: '2000人', E14: '12次', E17: '600元', E18: '60%' }),
  },
  fails: {
    'reference table 8: five of five': {
      given: referenceSheet(8),
      message: 'all',
      cells: ['E12', 'E13', 'E14', 'E15', 'E16'],
      says: ['5项', '有5项'],
    },
    'three of three': {
      given: sheetWith({
        ...{ D13: '及时', E13: '达成指标', D17: '健全', E17: '达成指标' },
        ...{ E14: '12次', E18: '60%', D20: '≥90%', E20: '90%' },
      }),
      message: 'all',
      cells: ['E14', 'E18', 'E20'],
      says: ['有3项'],
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
