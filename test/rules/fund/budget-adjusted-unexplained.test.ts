import { budgetAdjustedUnexplained } from '../../../src/rules/fund/budget-adjusted-unexplained';
import { referenceSheet } from '../../form/snapshot-of';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

testRule(budgetAdjustedUnexplained, {
  passes: {
    'a change of 30 %': sheetWith({ D6: '156.00' }),
    'a change for a reason beside it': sheetWith({
      D6: '180.00',
      I5: '备注',
      I6: '年中追加资金用于新增服务点。',
    }),
    'a change of 25 %': sheetWith(),
  },
  fails: {
    'a change of a budget of one, for no reason that says one': {
      given: sheetWith({ C6: '1.00', C7: '1.00', C8: '0.00', I5: '备注', I6: '无' }),
      message: 'changed',
      cells: ['D6'],
      says: ['150.00', '1.00', '14900%'],
    },

    'reference table 6: 110.00 to 169.80': {
      given: referenceSheet(6),
      message: 'changed',
      cells: ['D5'],
      says: ['169.80', '110.00', '54.36%'],
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'no initial budget': sheetWith({ C6: '0.00', C7: '0.00', C8: '0.00' }),
  },
});
