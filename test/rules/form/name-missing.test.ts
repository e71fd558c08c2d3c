import { nameMissing } from '../../../src/rules/form/name-missing';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(nameMissing, {
  passes: { 'all names filled': sheetWith() },
  fails: {
    'no project name and no unit': {
      given: sheetWith({ B3: null, D4: null }, { merges: ['B3:H3', 'D4:H4'] }),
      message: 'blank',
      cells: ['B3', 'D4'],
      says: ['项目名称、实施单位', 'B3、D4'],
    },
  },
  undecided: {
    'a form without these labels': sheetWith({ A4: null, B4: null, C4: null, D4: null }),
  },
});
