import { indicatorsMissing } from '../../../src/rules/form/indicators-missing';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(indicatorsMissing, {
  passes: { 'eight rows': sheetWith() },
  fails: {
    'a header with the total right below': {
      given: sheetWith(
        {},
        { rows: [...ORDINARY.slice(0, 12), [''], ['总分', '', '', '', '', '100', '0']] },
      ),
      message: 'none',
      cells: ['C12'],
      says: ['没有一项指标'],
    },
  },
  undecided: {
    'a single row': sheetWith({}, { rows: [...ORDINARY.slice(0, 13), ...ORDINARY.slice(20)] }),
  },
});
