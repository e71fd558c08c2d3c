import { cellsUnread } from '../../../src/rules/form/cells-unread';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

testRule(cellsUnread, {
  passes: { 'a form whose every cell is claimed': sheetWith() },
  fails: {
    'three texts, one as long as is quoted': {
      given: sheetWith({ I14: '甲', I15: '乙', I16: '丙与附件三所列不完全一致' }),
      message: 'unread',
      cells: ['I14', 'I15', 'I16'],
      says: ['（「甲」「乙」「丙与附件三所列不完全一致」）'],
    },
    'four texts': {
      given: sheetWith({ I13: '甲', I14: '乙', I15: '丙', I16: '丁' }),
      message: 'unread',
      cells: ['I13', 'I14', 'I15', 'I16'],
      says: ['（「甲」「乙」「丙」等4处）'],
    },
    'a name alone, and a note elsewhere': {
      given: sheetWith(
        { I15: '旁注' },
        { rows: [...ORDINARY.slice(0, 20), ['', '', '受助对象满意度'], ...ORDINARY.slice(20)] },
      ),
      message: 'unread',
      cells: ['I15', 'C21'],
    },

    'two notes beside the rows, in one finding': {
      given: sheetWith({ I15: '旁注', I16: '此处与附件三所列的数据不完全一致' }),
      message: 'unread',
      cells: ['I15', 'I16'],
      says: ['I15、I16', '「旁注」', '「此处与附件三所列的数据不…」'],
    },
    'a last row with nothing but a name': {
      given: sheetWith(
        {},
        { rows: [...ORDINARY.slice(0, 20), ['', '', '受助对象满意度'], ...ORDINARY.slice(20)] },
      ),
      message: 'named',
      cells: ['C21'],
      says: ['C21在「三级指标」一栏', '「受助对象满意度」', '补全这一行'],
    },
  },
  undecided: { 'a blank cell beside the rows': sheetWith({ I15: ' ' }) },
});
