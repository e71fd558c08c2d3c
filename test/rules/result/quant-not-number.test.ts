import { quantNotNumber } from '../../../src/rules/result/quant-not-number';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(quantNotNumber, {
  passes: {
    'numbers on both sides': sheetWith(),
    'a text result of a text target': sheetWith({ E19: '制度修订三项' }),
  },
  fails: {
    'a figure that is only about right': {
      given: sheetWith({ E14: '约15次' }),
      message: 'about',
      cells: ['E14'],
      says: ['≥12次', '「约15次」写的是约数'],
      severity: 'review',
    },
    'a figure in words that is only about right': {
      given: sheetWith({ E13: '两千余人' }),
      message: 'about',
      cells: ['E13'],
      says: ['「两千余人」写的是约数'],
      severity: 'review',
    },
    'a figure in words that is none alone': {
      given: sheetWith({ E14: '七八次' }),
      message: 'unclear',
      cells: ['E14'],
      says: ['「七八次」看不出是哪个数'],
      severity: 'review',
    },
    'a figure that may be the number of a point': {
      given: sheetWith({ E14: '13、已验收' }),
      message: 'unclear',
      cells: ['E14'],
      says: ['「13、已验收」看不出是哪个数'],
      severity: 'review',
    },
    'a text with several figures': {
      given: sheetWith({ E14: '一季度4次，二季度5次' }),
      message: 'unclear',
      cells: ['E14'],
      says: ['≥12次', '「一季度4次，二季度5次」', 'E14'],
      severity: 'review',
    },
    'a text that does not compare with ≥12次': {
      given: sheetWith({ E14: '按计划推进' }),
      message: 'text',
      cells: ['E14'],
      says: ['≥12次', '「按计划推进」', 'E14'],
    },
  },
  undecided: {
    'an error value is its own finding': sheetWith({ E14: { value: { error: '#N/A' } } }),
  },
});
