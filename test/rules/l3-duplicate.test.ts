import { l3Duplicate } from '../../src/rules/l3-duplicate';
import { referenceSheet } from '../form/snapshot-of';
import { testRule } from './rule-tester';
import { sheetWith } from './sheet-with';

testRule(l3Duplicate, {
  passes: { 'names of their own': sheetWith() },
  fails: {
    'reference table 7': {
      given: referenceSheet(7),
      message: 'twice',
      cells: ['C30', 'C31'],
      says: ['「调查及评估报告应用情况」', 'C30、C31'],
    },
  },
  undecided: { 'two parts of one merged name': sheetWith({ C14: null }, { merges: ['C13:C14'] }) },
});
