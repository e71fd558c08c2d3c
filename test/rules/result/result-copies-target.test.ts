import { resultCopiesTarget } from '../../../src/rules/result/result-copies-target';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(resultCopiesTarget, {
  passes: {
    'results of their own': sheetWith(),
    'a scale repeated, which nobody takes for met': sheetWith({ D19: '优良中差', E19: '优良中差' }),
    'a form that writes the sign before every result': sheetWith({
      D14: '≥266米',
      E14: '≥266米',
      G14: '10.00',
      H14: null,
      E20: '≥93.5%',
      G21: '99.40',
    }),
  },
  fails: {
    'the sign copied as well: ≥266米': {
      given: sheetWith({ D14: '≥266米', E14: '≥266米', G14: '10.00', H14: null, G21: '99.40' }),
      message: 'copied',
      cells: ['E14'],
      says: ['「培训护理员场次」'],
    },
    'the text repeated, as in reference table 6': {
      given: referenceSheet(6),
      message: 'echo',
      cells: ['E15'],
      severity: 'info',
    },
  },
  undecided: { 'a blank result': sheetWith({ E14: null }) },
});
