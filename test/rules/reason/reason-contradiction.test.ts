import { reasonContradiction } from '../../../src/rules/reason/reason-contradiction';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(reasonContradiction, {
  passes: { 'a reason of a shortfall': sheetWith() },
  fails: {
    'full marks and 未完成': {
      given: sheetWith({ H13: '因招标延期未完成。' }),
      message: 'unmet',
      cells: ['H13'],
      says: ['2150人', '「因招标延期未完成。」'],
    },
    'a shortfall and 超额完成': {
      given: sheetWith({ H14: '全年培训超额完成。' }),
      message: 'over',
      cells: ['H14'],
      says: ['9次', '「全年培训超额完成。」'],
    },
  },
  undecided: {
    'a judgement inside its band': sheetWith({
      G19: '13.00',
      H19: '尚有两项制度未完成。',
      G21: '94.90',
    }),
  },
});
