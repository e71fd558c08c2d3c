import fc from 'fast-check';
import { reviewSheet, type Review } from '../../src/review';
import { a1, type CellAddress } from '../../src/sheet';
import { referenceSheet } from '../form/snapshot-of';

/** A mistake at one cell: what it is typed over with, and the rules that may name it. */
interface Mistake {
  readonly cell: CellAddress;
  readonly value: number | string | { readonly error: string } | null;
  readonly rules: readonly string[];
}

const SCORE_RULES = [
  'score-mismatch',
  'met-but-deducted',
  'score-by-actual-percent',
  'score-integer-rounded',
];

const RATE_RULES = ['exec-rate-mismatch', 'exec-budget-basis'];
const FUND_SCORE = ['exec-score-mismatch'];

const TABLES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((table) => ({
  table,
  review: reviewSheet(referenceSheet(table)).reviews[0]!,
}));

const mistakes = fc.constantFrom(
  ...TABLES.flatMap(({ table, review }) =>
    [...rowMistakes(review), ...fundMistakes(review), ...footMistakes(review)].map((mistake) => ({
      table,
      mistake,
    })),
  ),
);

test('one mistake anywhere on a reference table is one error, at its cell', () => {
  fc.assert(
    fc.property(mistakes, ({ table, mistake }) => {
      const { cell, value, rules } = mistake;
      const sheet = referenceSheet(table, { set: { [a1(cell)]: value } });
      const { findings, verdict } = reviewSheet(sheet).reviews[0]!;
      const errors = findings.filter(({ severity }) => severity === 'error');
      // of weights that miss the full marks any one may be the wrong one: the first stands for them
      const first = reviewSheet(referenceSheet(table)).reviews[0]!.form.indicators[0]!.weight!.at;
      const at = rules.includes('weight-total') ? [a1(cell), a1(first)] : [a1(cell)];
      expect(errors).toHaveLength(1);
      expect(at).toContain(a1(errors[0]!.cells[0]!));
      expect(rules).toContain(errors[0]!.rule);
      expect(verdict).toBe('must-fix');
    }),
    { numRuns: 60 },
  );
});

function rowMistakes({ form, scores }: Review): Mistake[] {
  return form.indicators.flatMap(({ score, actual, weight }, index) => {
    const { printed, weight: points, state } = scores.indicators[index]!;
    if (!score || !actual || !weight || !printed || !points || state !== 'determined') return [];
    const at = { score: score.at, actual: actual.at, weight: weight.at };
    const low = printed.minus('0.37').toNumber();
    const isMet = printed.equals(points);
    return [
      { cell: at.score, value: points.plus(1).toNumber(), rules: ['score-over-weight'] },
      { cell: at.score, value: -1, rules: ['score-negative'] },
      { cell: at.score, value: { error: '#DIV/0!' }, rules: ['error-value'] },
      { cell: at.actual, value: null, rules: ['actual-missing'] },
      { cell: at.actual, value: { error: '#N/A' }, rules: ['error-value'] },
      ...(isMet && !scores.indicators[index]!.band
        ? [
            { cell: at.score, value: low, rules: SCORE_RULES },
            { cell: at.weight, value: points.plus(1).toNumber(), rules: ['weight-total'] },
          ]
        : []),
    ];
  });
}

function fundMistakes({ form, scores }: Review): Mistake[] {
  const { fund } = scores;
  const total = form.fund?.total;
  if (!fund || !total?.initial || !total.budget || !total.executed) return [];
  const amount = (field: { cell: { value: unknown } }) => Number(field.cell.value);
  return [
    { cell: fund.rate.cell!, value: fund.rate.printed!.minus(3).toNumber(), rules: RATE_RULES },
    {
      cell: fund.score.cell!,
      value: fund.score.printed!.minus('0.5').toNumber(),
      rules: FUND_SCORE,
    },
    { cell: total.initial.at, value: amount(total.initial) + 10, rules: ['fund-sum'] },
    { cell: total.budget.at, value: amount(total.budget) * 2, rules: ['fund-sum'] },
    { cell: total.executed.at, value: amount(total.executed) / 2, rules: ['fund-sum'] },
  ];
}

function footMistakes({ scores }: Review): Mistake[] {
  const { total, grade } = scores;
  return [
    {
      cell: total.cell!,
      value: total.printed!.minus('1.11').toNumber(),
      rules: ['total-mismatch'],
    },
    { cell: grade.cell!, value: '差', rules: ['grade-mismatch'] },
  ];
}
