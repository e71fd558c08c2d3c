import { qualResultOnQuant } from '../../../src/rules/result/qual-result-on-quant';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(qualResultOnQuant, {
  passes: { 'numbers for numbers': sheetWith() },
  fails: {
    '完成 for ≤30万元': {
      given: sheetWith({ D17: '≤30万元', E17: '完成' }),
      message: 'text',
      cells: ['E17'],
      says: ['≤30万元', '「完成」', 'E17'],
    },
  },
  undecided: { 'a target that is no number': sheetWith({ D17: '控制在预算内', E17: '完成' }) },
});
