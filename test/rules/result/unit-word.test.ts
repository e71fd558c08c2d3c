import { unitWord } from '../../../src/rules/result/unit-word';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(unitWord, {
  passes: {
    'percent signs': sheetWith(),
    'a difference in percent points': sheetWith({
      C18: '基层首诊率',
      D18: '提高2个百分点',
      E18: '提高2.6个百分点',
    }),
  },
  fails: {
    '百分比 as a unit': {
      given: sheetWith({ D18: '≥60百分比' }),
      message: 'word',
      cells: ['D18'],
      says: ['「居家养老服务覆盖率」'],
    },
  },
  undecided: { 'the word inside a text target': sheetWith({ D19: '百分比公开透明' }) },
});
