import { controlChars } from '../../../src/rules/form/control-chars';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(controlChars, {
  passes: { 'plain texts': sheetWith(), 'a line break': sheetWith({ A13: '产出\n指标' }) },
  fails: {
    'a zero-width space': {
      given: sheetWith({ C13: '补贴\u200b老年人数' }),
      message: 'found',
      cells: ['C13'],
      says: ['C13'],
    },
  },
  undecided: { 'an ordinary space': sheetWith({ C13: '补贴 老年人数' }) },
});
