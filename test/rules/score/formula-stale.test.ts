import { formulaStale } from '../../../src/rules/score/formula-stale';
import { testRule } from '../rule-tester';
import { sheetWith } from '../sheet-with';

/** A total that shows what its formula gave before. */
function totalOf(formula: string) {
  return { value: 90, formula, format: '0.00', text: '90.00' };
}

testRule(formulaStale, {
  passes: {
    'a total whose formula leaves a row out': sheetWith({ G21: totalOf('=SUM(G14:G20)+H6') }),
    'all scores typed in': sheetWith(),
  },
  fails: {
    'a total that its formula gives otherwise, once recalculated': {
      given: sheetWith({ G21: totalOf('=SUM(G13:G20)+H6') }),
      message: 'stale',
      cells: ['G21'],
      says: ['96.90', '90.00', 'F9'],
      severity: 'review',
    },
    'one constant among formulas': {
      given: sheetWith(
        Object.fromEntries(
          ['13', '15', '16', '17']
            .map((row) => [
              `G${row}`,
              {
                value: { 13: 15, 15: 10, 16: 10, 17: 5 }[row],
                formula: `=F${row}`,
                format: '0.00',
                text: { 13: '15.00', 15: '10.00', 16: '10.00', 17: '5.00' }[row],
              },
            ])
            .concat([
              ['G19', { value: 15, formula: '=F19', format: '0.00', text: '15.00' }],
              ['G18', { value: 15, formula: '=F18', format: '0.00', text: '15.00' }],
            ]),
        ),
      ),
      message: 'constant',
      cells: ['G14', 'G20'],
      says: ['G14、G20'],
    },
  },
  undecided: {
    'a total typed in': sheetWith({ G21: '90.00' }),
    'two formulas are no habit': sheetWith({
      G13: { value: 15, formula: '=F13', format: '0.00', text: '15.00' },
    }),
  },
});
