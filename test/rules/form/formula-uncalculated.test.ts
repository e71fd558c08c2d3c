import { reviewSheet } from '../../../src/review';
import { formulaUncalculated } from '../../../src/rules/form/formula-uncalculated';
import { testRule } from '../rule-tester';
import { type Held, sheetWith } from '../sheet-with';

const UNCALCULATED: Held = { value: null, text: '', formula: '=ROUND(E13/2000*F13,2)' };

testRule(formulaUncalculated, {
  passes: {
    'numbers everywhere': sheetWith(),
    'a formula with its result': sheetWith({
      G13: { value: 15, text: '15.00', formula: '=MIN(F13,F13)' },
    }),
    'a formula that gives an empty text': sheetWith({
      H13: { value: '', text: '', formula: '=IF(E13<2000,"未完成","")' },
    }),
  },
  fails: {
    'a score whose formula has no result': {
      given: sheetWith({ G13: UNCALCULATED }),
      message: 'cells',
      cells: ['G13'],
      says: ['G13是公式', '没有它的计算结果'],
    },
    'several of them, told once': {
      given: sheetWith({ G13: UNCALCULATED, G21: UNCALCULATED }),
      message: 'cells',
      cells: ['G13', 'G21'],
      says: ['G13、G21'],
    },
  },
  undecided: {
    'a blank without a formula is nobody’s sum': sheetWith({ G13: null }),
  },
});

it.each(['C6', 'D6', 'E6', 'G6', 'H6', 'D13', 'E13', 'G13', 'G21', 'B22'])(
  'is the only rule that speaks of %s, and nothing is written there',
  (cell) => {
    const [review] = reviewSheet(sheetWith({ [cell]: UNCALCULATED })).reviews;
    const rules = review!.findings.map(({ rule }) => rule);
    expect(rules).toContain('formula-uncalculated');
    expect(rules.filter((rule) => rule.endsWith('-missing'))).toEqual([]);
    expect(review!.verdict).toBe('needs-review');
    expect(review!.edits).toEqual([]);
  },
);
