import { numberAsText } from '../../../src/rules/form/number-as-text';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(numberAsText, {
  passes: { 'numbers as numbers': sheetWith() },
  fails: {
    'two scores kept as text': {
      given: sheetWith({ G13: { value: '15.00' }, G18: { value: '１５．００' } }),
      message: 'found',
      cells: ['G13', 'G18'],
      says: ['2格', 'G13、G18'],
    },
  },
  undecided: {
    'a percentage, which no sum adds': sheetWith({ G6: { value: '94.00%', text: '94.00%' } }),
    'a sign for nothing': sheetWith({ F7: '—' }),
  },
});
