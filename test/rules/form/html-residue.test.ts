import { htmlResidue } from '../../../src/rules/form/html-residue';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(htmlResidue, {
  passes: {
    'plain texts': sheetWith(),
    'comparison signs': sheetWith({ B11: '差错<3起且>0起的情形已整改' }),
  },
  fails: {
    'reference table 5': {
      given: referenceSheet(5),
      message: 'found',
      cells: ['C10', 'F10'],
      says: ['C10、F10'],
    },
  },
  undecided: { 'an ampersand of its own': sheetWith({ B11: 'A&B两类对象' }) },
});
