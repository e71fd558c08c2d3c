import { quantResultOnQual } from '../../../src/rules/result/quant-result-on-qual';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(quantResultOnQual, {
  passes: { 'a level for a text': sheetWith() },
  fails: {
    '100% for 及时': {
      given: sheetWith({ E16: '100%' }),
      message: 'number',
      cells: ['E16'],
      says: ['「及时」', '100%'],
    },
  },
  undecided: { 'a blank result': sheetWith({ E16: null }) },
});
