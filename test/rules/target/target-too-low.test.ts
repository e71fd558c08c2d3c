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
    'twenty times the target, as of another unit': {
      given: sheetWith({ E13: '40000人' }),
      message: 'far',
      cells: ['D13'],
      says: ['≥2000人', '40000人', '2000%', '单位'],
      severity: 'review',
    },
  },
  undecided: { 'a target of zero': sheetWith({ D13: '≥0人' }) },
});
