import { execBudgetBasis } from '../../../src/rules/fund/exec-budget-basis';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execBudgetBasis, {
  passes: { 'divided by the adjusted budget': sheetWith() },
  fails: {
    'divided by an initial budget below one: 0.9000 ÷ 0.9000 = 100.00': {
      given: sheetWith({
        ...{ C6: '100.90', D6: '131.20', E6: '121.90', G6: '92.91', H6: '9.29', G21: '96.79' },
        ...{ C8: '0.9000', D8: '1.2000', E8: '0.9000' },
      }),
      message: 'initial',
      cells: ['G8'],
      says: ['0.9000', '75.00'],
    },

    'divided by the initial budget: 121.00 ÷ 100.00 = 121.00': {
      given: sheetWith({ G7: '121.00' }),
      message: 'initial',
      cells: ['G7'],
      says: ['100.00', '130.00', '93.07'],
    },
  },
  undecided: {
    'a word for a rate': sheetWith({ G7: '较高' }),
    'no initial budget': sheetWith({ C7: null, G7: '121.00' }),
    // 141.00 are 117.50 % of 120.00, and of what 当年财政拨款 and 上年结转资金 leave
    'a budget mistyped: the rate is right for what the others imply': sheetWith({
      D6: '160.00',
      D7: '100.00',
      G6: '117.50',
    }),
    'no difference between the two budgets': sheetWith({ G8: '95.00' }),
  },
});
