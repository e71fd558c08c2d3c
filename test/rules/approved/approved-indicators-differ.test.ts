import { approvedIndicatorsDiffer } from '../../../src/rules/approved';
import { sheetWith } from '../sheet-with';
import { testRule } from '../rule-tester';
import { besideApproved } from './approved-sheet';

testRule(approvedIndicatorsDiffer, {
  passes: { 'the same indicators': besideApproved() },
  fails: {
    'one approved indicator is gone': {
      given: besideApproved({ A16: '满意度指标', C16: '护理员满意度', D16: '≥85%', E16: '5' }),
      message: 'missing',
      cells: ['C12'],
      says: ['「护理员满意度」', 'C16', '≥85%'],
    },
    'one indicator was never approved': {
      given: besideApproved({ A15: null, B15: null, C15: null, D15: null, E15: null }),
      message: 'added',
      cells: ['C20'],
      says: ['「受助老年人满意度」'],
    },
    'a name that only resembles': {
      given: besideApproved({ C9: '培训护理员人数' }),
      message: 'unsure',
      cells: ['C14'],
      says: ['「培训护理员场次」', '「培训护理员人数」'],
    },
  },
  undecided: { 'no table of targets': sheetWith() },
});
