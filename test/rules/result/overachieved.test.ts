import { overachieved } from '../../../src/rules/result/overachieved';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(overachieved, {
  passes: {
    '129 % of the target': sheetWith({ E13: '2580人' }),
    'far more, with a reason': sheetWith({ E13: '2600人', H13: '新增两个街道纳入补贴范围。' }),
  },
  fails: {
    '130 % of the target without a reason': {
      given: sheetWith({ E13: '2600人' }),
      message: 'over',
      cells: ['E13'],
      says: ['≥2000人', '2600人', '130%', 'H13'],
    },
  },
  undecided: { 'a target of zero has no share': sheetWith({ D13: '≥0人' }) },
});
