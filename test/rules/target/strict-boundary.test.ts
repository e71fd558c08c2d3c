import { strictBoundary } from '../../../src/rules/target/strict-boundary';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(strictBoundary, {
  passes: { 'a result beyond the edge': sheetWith({ D18: '＞60%' }) },
  fails: {
    'exactly the edge of ＞60%': {
      given: sheetWith({ D18: '＞60%', E18: '60%' }),
      message: 'edge',
      cells: ['E18'],
      says: ['＞60%', '60%'],
    },
  },
  undecided: { 'a text result': sheetWith({ D18: '＞60%', E18: '大部分' }) },
});
