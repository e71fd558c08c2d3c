import { dateInOtherYear } from '../../../src/rules/result/date-in-other-year';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(dateInOtherYear, {
  passes: { 'dates of the year': sheetWith({ D16: '2023年12月31日前', E16: '2023年11月20日' }) },
  fails: {
    'a target of last year': {
      given: sheetWith({ D16: '2022年12月31日前', E16: '2022年11月20日' }),
      message: 'other',
      cells: ['D16'],
      says: ['「2022年12月31日前」', '2023年度'],
    },
  },
  undecided: {
    'a form without a year': sheetWith({
      A2: null,
      D16: '2022年12月31日前',
      E16: '2022年11月20日',
    }),
  },
});
