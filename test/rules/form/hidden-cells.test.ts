import { hiddenCells } from '../../../src/rules/form/hidden-cells';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(hiddenCells, {
  passes: {
    'nothing hidden': sheetWith(),
    'a row hidden below the form': sheetWith({}, { hiddenRows: [40] }),
  },
  fails: {
    'the first and the last row and column, in their order': {
      given: sheetWith({}, { hiddenRows: [21, 5, 0], hiddenColumns: [7, 3, 0] }),
      message: 'hidden',
      cells: ['A1'],
      says: ['第1行、第6行、第22行、A列、D列、H列'],
    },
    'the whole sheet': {
      given: sheetWith({}, { hidden: true }),
      message: 'hidden',
      cells: ['A1'],
      says: ['整张工作表'],
    },

    'a hidden row and a hidden column': {
      given: sheetWith({}, { hiddenRows: [13], hiddenColumns: [7] }),
      message: 'hidden',
      cells: ['A1'],
      says: ['第14行', 'H列'],
    },
  },
  undecided: { 'a column hidden beside the form': sheetWith({}, { hiddenColumns: [20] }) },
});
