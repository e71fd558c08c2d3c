import { targetTooLow } from '../../../src/rules/target/target-too-low';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(targetTooLow, {
  passes: {
    'twice the target is another rule': sheetWith({ E13: '4000人' }),
    'three times, with a reason': sheetWith({ E13: '6000人', H13: '新增两个街道纳入补贴范围。' }),
  },
  fails: {
    'three times the target': {
      given: sheetWith({ E13: '6000人' }),
      message: 'low',
      cells: ['D13'],
      says: ['≥2000人', '6000人', '300%'],
    },
  },
  undecided: { 'a target of zero': sheetWith({ D13: '≥0人' }) },
});
