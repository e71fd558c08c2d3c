import { hiddenCells } from '../../../src/rules/form/hidden-cells';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(hiddenCells, {
  passes: {
    'nothing hidden': sheetWith(),
    'a row hidden below the form': sheetWith({}, { hiddenRows: [40] }),
  },
  fails: {
    'a hidden row and a hidden column': {
      given: sheetWith({}, { hiddenRows: [13], hiddenColumns: [7] }),
      message: 'hidden',
      cells: ['A1'],
      says: ['第14行', 'H列'],
    },
  },
  undecided: { 'a column hidden beside the form': sheetWith({}, { hiddenColumns: [20] }) },
});
