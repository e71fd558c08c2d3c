import { headerMissing } from '../../src/rules/header-missing';
import { referenceSheet } from '../form/snapshot-of';
import { testRule } from './rule-tester';
import { sheetWith } from './sheet-with';

testRule(headerMissing, {
  passes: { 'all headers there': sheetWith() },
  fails: {
    'reference table 11 without 分数, 执行率 and 得分': {
      given: referenceSheet(11),
      message: 'missing',
      cells: ['A4', 'A5'],
      says: ['「分数」', '「执行率」', '「得分」'],
    },
  },
  undecided: {
    'a column that only has another known name': sheetWith({ F5: '权重', F12: '权重' }),
  },
});
