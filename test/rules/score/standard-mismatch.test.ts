import { standardMismatch } from '../../../src/rules/score/standard-mismatch';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(standardMismatch, {
  passes: { 'figures of the chosen standard': sheetWith() },
  fails: {
    'reference table 2 under a standard that rounds': {
      given: { sheet: referenceSheet(2), standard: 'national-2020' },
      message: 'other',
      cells: ['A1'],
      says: ['全国', '上海'],
    },
  },
  undecided: { 'a figure no standard gives': sheetWith({ G13: '14.00' }) },
});
