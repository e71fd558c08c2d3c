import { benefitHollowPercent } from '../../../src/rules/target/benefit-hollow-percent';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(benefitHollowPercent, {
  passes: { 'a coverage': sheetWith() },
  fails: {
    '社会效益明显 ≥95%': {
      given: sheetWith({ C18: '社会效益明显', D18: '≥95%', E18: '96%' }),
      message: 'hollow',
      cells: ['D18'],
      says: ['「社会效益明显」'],
    },
  },
  undecided: { 'a text': sheetWith({ C18: '社会效益明显', D18: '明显', E18: '达成指标' }) },
});
