import { rowNameOnly } from '../../../src/rules/form/row-name-only';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

const withRow = (...cells: string[]) =>
  sheetWith({}, { rows: [...ORDINARY.slice(0, 20), cells, ...ORDINARY.slice(20)] });

testRule(rowNameOnly, {
  passes: { 'rows filled in': sheetWith() },
  fails: {
    'a last row with nothing but a name': {
      given: withRow('', '', '受助对象满意度'),
      message: 'bare',
      cells: ['C21'],
      says: ['C21', '「受助对象满意度」'],
    },
  },
  undecided: {
    'a heading': withRow('', '', '（二）效益指标'),
    'a subtotal': withRow('', '', '小计'),
  },
});
