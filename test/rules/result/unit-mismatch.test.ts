import { unitMismatch } from '../../../src/rules/result/unit-mismatch';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(unitMismatch, {
  passes: {
    'the same unit': sheetWith(),
    '万元 and 元 convert': sheetWith({ D17: '≤0.06万元' }),
    'brackets around the target': sheetWith({ D14: '（≥12次）' }),
    'a remark behind the result': sheetWith({ E14: '12（见附件）' }),
  },
  fails: {
    '人 and 人次': {
      given: sheetWith({ E13: '2150人次' }),
      message: 'differ',
      cells: ['E13'],
      says: ['≥2000人', '「人」', '2150人次', '「人次」'],
    },
  },
  undecided: {
    'a unit on one side only': sheetWith({ E13: '2150' }),
    'counting words that may well mean the same': sheetWith({ D14: '≥12期' }),
    'a word that may be no unit': sheetWith({ D14: '≥12场', E14: '13线上' }),
    'a share without its %': sheetWith({ E20: '0.935' }),
    'a count for each month beside one for the year': sheetWith({ D14: '每月1次', E14: '12次' }),
  },
});
