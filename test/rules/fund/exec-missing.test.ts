import { execMissing } from '../../../src/rules/fund/exec-missing';
import { testRule } from '../rule-tester';
import { sheetWith, UNFILLED, WITHOUT_FUNDS } from '../sheet-with';

testRule(execMissing, {
  passes: {
    'a sign for a rate of amounts that are not there': sheetWith({ D6: null, E6: null, G6: '/' }),
    'a form published unfilled of which only the spending is known': sheetWith({
      ...UNFILLED,
      E6: '141.00',
    }),
    'an amount in another unit': sheetWith({ E6: '1410000.00', G6: '94.00' }),

    'rates and score filled': sheetWith(),
    'a form published unfilled': sheetWith(UNFILLED),
    'signs for the rates of sources': sheetWith({ G7: '/', G8: '/', G9: '/' }),
  },
  fails: {
    'a blank rate and a blank score': {
      given: sheetWith({ G7: null, H6: null }),
      message: 'fillable',
      cells: ['G7', 'H6'],
      says: ['G7、H6'],
    },
    'a sign for the rate of a whole whose amounts are there': {
      given: sheetWith({ G6: '/' }),
      message: 'sign',
      cells: ['G6'],
      says: ['「/」', 'G6'],
      severity: 'review',
    },
  },
  undecided: {
    'a form without funds': sheetWith({}, { rows: WITHOUT_FUNDS }),
    'a rate whose amount cannot be read': sheetWith({ E7: '约120', G7: null }),
  },
});
