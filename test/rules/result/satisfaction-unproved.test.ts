import { satisfactionUnproved } from '../../../src/rules/result/satisfaction-unproved';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(satisfactionUnproved, {
  passes: {
    '93.5% of ≥90%': sheetWith(),
    'a target copied with its sign, which another rule tells': sheetWith({ E20: '≥90%' }),
  },
  fails: {
    'exactly the target': {
      given: sheetWith({ E20: '90%' }),
      message: 'exact',
      cells: ['E20'],
      says: ['「受助老年人满意度」', '恰好等于指标值'],
    },
    'everybody satisfied': {
      given: sheetWith({ E20: '100%' }),
      message: 'exact',
      cells: ['E20'],
      says: ['「受助老年人满意度」', '100%'],
    },
    'no complaints instead': {
      given: sheetWith({ D20: '满意', E20: '未收到投诉' }),
      message: 'complaints',
      cells: ['E20'],
      says: ['没有投诉'],
    },
  },
  undecided: { 'a blank result': sheetWith({ E20: null }) },
});
