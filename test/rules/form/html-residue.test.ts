import { htmlResidue } from '../../../src/rules/form/html-residue';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(htmlResidue, {
  passes: {
    'plain texts': sheetWith(),
    'comparison signs': sheetWith({ B11: '差错<3起且>0起的情形已整改' }),
    'what stands in angle brackets and is no tag': sheetWith({ B11: '按<SO2>排放量核算' }),
  },
  fails: {
    'a tag of another kind around a result, which is read all the same': {
      given: sheetWith({ E17: '<section>580元</section>' }),
      message: 'found',
      cells: ['E17'],
      says: ['E17'],
    },
    'reference table 5': {
      given: referenceSheet(5),
      message: 'found',
      cells: ['C10', 'F10'],
      says: ['C10、F10'],
    },
  },
  undecided: { 'an ampersand of its own': sheetWith({ B11: 'A&B两类对象' }) },
});
