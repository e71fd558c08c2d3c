import { weightNonpositive } from '../../../src/rules/weight/weight-nonpositive';
import { testRule } from '../rule-tester';
import { ORDINARY, sheetWith } from '../sheet-with';

/** A line that is no indicator, below rows that have all 90 points beside the 10 of 预算执行率. */
const WITH_A_LINE = [
  ...ORDINARY.slice(0, 20),
  ['一票否决事项', '', '挪用资金', '无', '未发生', '', '', ''],
  ...ORDINARY.slice(20),
];

testRule(weightNonpositive, {
  passes: { 'positive weights': sheetWith() },
  fails: {
    'a blank weight': {
      given: sheetWith({ F13: null }),
      message: 'blank',
      cells: ['F13'],
      says: ['「补贴老年人数」', 'F13'],
    },
    'a blank that the heading of its group fills': {
      given: sheetWith({ A20: '满意度指标（10分）', F20: null }),
      message: 'heading',
      cells: ['F20'],
      says: ['10', 'F20'],
      severity: 'review',
    },
    'a row without points and score beside all the points there are': {
      given: sheetWith({}, { rows: WITH_A_LINE }),
      message: 'beyond',
      cells: ['F21'],
      says: ['「挪用资金」', 'F21'],
      severity: 'review',
    },
    'a weight of zero': {
      given: sheetWith({ F17: '0.00', G17: '0.00', F13: '20.00', G13: '20.00' }),
      message: 'zero',
      cells: ['F17'],
      says: ['0.00'],
    },
    'a weight of zero that no other row makes up': {
      given: sheetWith({ F17: '0' }),
      message: 'zero',
      cells: ['F17'],
    },
    'a word': {
      given: sheetWith({ F13: '待定分值' }),
      message: 'text',
      cells: ['F13'],
      says: ['「待定分值」'],
    },
  },
  undecided: {
    'a row signed off as not applicable': sheetWith({ E17: '-', D17: '-', F17: '-', G17: '-' }),
  },
});
