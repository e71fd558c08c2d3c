import { execBudgetBasis } from '../../../src/rules/fund/exec-budget-basis';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

testRule(execBudgetBasis, {
  passes: { 'divided by the adjusted budget': sheetWith() },
  fails: {
    'divided by the initial budget: 121.00 ÷ 100.00 = 121.00': {
      given: sheetWith({ G7: '121.00' }),
      message: 'initial',
      cells: ['G7'],
      says: ['100.00', '130.00', '93.07'],
    },
  },
  undecided: { 'no difference between the two budgets': sheetWith({ G8: '95.00' }) },
});
