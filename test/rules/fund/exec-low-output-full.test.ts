import { execLowOutputFull } from '../../../src/rules/fund/exec-low-output-full';
import { testRule } from '../rule-tester';
import { sheetWith, WITHOUT_FUNDS } from '../sheet-with';

testRule(execLowOutputFull, {
  passes: {
    '94 % spent, every output complete': sheetWith({ E14: '12次', G14: '10.00', H14: null }),
    'half of it spent, every output complete': sheetWith({
      E6: '75.00',
      E7: '55.00',
      G6: '50.00',
      E14: '12次',
      G14: '10.00',
      H14: null,
    }),

    '94 % spent': sheetWith(),
    'a reason that speaks of the money': sheetWith({
      E6: '70.50',
      E7: '50.50',
      E14: '12次',
      H14: '招标节约资金，余款已交回。',
    }),
  },
  fails: {
    '47 % spent, every output complete': {
      given: sheetWith({
        E6: '70.50',
        E7: '50.50',
        G6: '47.00',
        G7: '38.84',
        H6: '4.70',
        E14: '12次',
        G14: '10.00',
        H14: null,
        G21: '94.70',
      }),
      message: 'low',
      cells: ['G6'],
      says: ['47.00%', '5项'],
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'an amount that its sources contradict': sheetWith({
      E6: '70.50',
      E14: '12次',
      G14: '10.00',
      H14: null,
    }),

    'an output still to be judged': sheetWith({ E6: '70.50', E7: '50.50', E14: null, G14: null }),
  },
});
