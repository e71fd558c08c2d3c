import fc from 'fast-check';
import { roundBy, scoreForm } from '../../../src/scoring';
import { findStandard, type Rounding, type Standard } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { formOf, type RowSpec } from '../form-of';

/**
 * An independent calculation: integers in hundredths, one division, no decimal library. `mode` rounds
 * numerator ÷ denominator, both non-negative.
 */
function divide(numerator: bigint, denominator: bigint, mode: Rounding['mode']): bigint {
  const whole = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (mode === 'truncate') return whole;
  if (mode === 'half-up') return twice >= denominator ? whole + 1n : whole;
  return twice > denominator ? whole + 1n : whole;
}

const cents = (value: bigint) => `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`;
const amount = (max: number) => fc.integer({ min: 0, max }).map(BigInt);
const positive = (max: number) => fc.integer({ min: 1, max }).map(BigInt);

const MODES = [
  ['shanghai', 'truncate'],
  ['national-2020', 'half-up'],
] as const;

function rowScore(row: RowSpec, standard: Standard) {
  return scoreForm(formOf({ rows: [{ score: '', ...row }] }), standard).indicators[0]!;
}

/** Far from the 10⁴ that tells of 元 beside 万元, where nothing is computed. */
function isOfOneSize(a: bigint, b: bigint): boolean {
  return a === 0n || (a * 3000n > b && b * 3000n > a);
}

describe.each(MODES)('under %s', (id, mode) => {
  const standard = findStandard(id)!;

  test('a row is weight × actual ÷ target, divided once, capped at the weight', () => {
    fc.assert(
      fc.property(
        positive(10_000),
        positive(100_000_00),
        amount(100_000_00),
        fc.constantFrom('≥', '=', '>', ''),
        (weight, target, actual, operator) => {
          fc.pre(isOfOneSize(actual, target));
          const row = {
            name: '培训人数',
            target: operator + cents(target),
            actual: cents(actual),
            weight: cents(weight),
          };
          const expected = actual >= target ? weight : divide(weight * actual, target, mode);
          expect(rowScore(row, standard).computed!.toFixed(2)).toBe(cents(expected));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a reverse row is weight × target ÷ actual', () => {
    fc.assert(
      fc.property(
        positive(10_000),
        amount(1_000_00),
        amount(10_000_00),
        (weight, target, actual) => {
          const row = {
            target: `≤${cents(target)}`,
            actual: cents(actual),
            weight: cents(weight),
          };
          fc.pre(isOfOneSize(actual, target));
          const expected = actual <= target ? weight : divide(weight * target, actual, mode);
          expect(rowScore(row, standard).computed!.toFixed(2)).toBe(cents(expected));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a rate is executed ÷ budget in percent points', () => {
    fc.assert(
      fc.property(positive(50_000_00), amount(60_000_00), positive(3000), (b, a, weight) => {
        fc.pre(isOfOneSize(a, b));
        const fund = { budget: cents(b), executed: cents(a), weight: cents(weight) };
        const { fund: scored } = scoreForm(formOf({ fund, rows: [] }), standard);
        expect(scored!.rate.computed!.toFixed(2)).toBe(cents(divide(a * 10_000n, b, mode)));
      }),
      { numRuns: 300 },
    );
  });

  test('the execution score of a scored form', () => {
    fc.assert(
      fc.property(positive(50_000_00), amount(60_000_00), positive(3000), (b, a, weight) => {
        fc.pre(isOfOneSize(a, b));
        const fund = { budget: cents(b), executed: cents(a), weight: cents(weight), score: '' };
        const rows = [{ target: '≥1', actual: '1', weight: '90', score: '90' }];
        const scored = scoreForm(formOf({ fund, rows }), standard).fund!.score;
        const expected = a >= b ? weight : divide(weight * a, b, mode);
        expect(scored.computed!.toFixed(2)).toBe(cents(expected));
      }),
      { numRuns: 300 },
    );
  });

  test('whatever a bureau computes on 元 and prints in 万元 is reachable', () => {
    fc.assert(
      fc.property(
        positive(50_000_000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (yuan, part) => {
          const budget = yuan + 100n;
          const executed = BigInt(Math.floor(Number(budget) * part));
          fc.pre(isOfOneSize(executed, budget));
          const fund = {
            budget: cents(divide(budget, 100n, 'half-up')),
            executed: cents(divide(executed, 100n, 'half-up')),
            weight: '10.00',
            rate: cents(divide(executed * 10_000n, budget, mode)),
            score: cents(divide(executed * 1000n, budget, mode)),
          };
          const rows = [{ target: '≥1', actual: '1', weight: '90', score: '90' }];
          const scored = scoreForm(formOf({ fund, rows }), standard).fund!;
          expect([scored.rate.outcome, scored.score.outcome]).toEqual(['pass', 'pass']);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('a rate called wrong is given by none of many amounts behind the printed ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 30_000 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: -30, max: 30 }),
        (b, a, off) => {
          const budget = BigInt(b);
          const executed = BigInt(Math.min(a, b));
          fc.pre(isOfOneSize(executed, budget));
          const printed = divide(executed * 10_000n, budget, mode) + BigInt(off);
          if (printed < 0n) return;
          const fund = { budget: cents(budget), executed: cents(executed), rate: cents(printed) };
          const { rate } = scoreForm(formOf({ fund, rows: [] }), standard).fund!;
          expect(rate.outcome === 'pass').toBe(someAmountsGive(printed, executed, budget, mode));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the total of rows that are all determined is the sum of their scores', () => {
    const row = fc.record({
      // thirty rows and 预算执行率 stay within the full marks of 100
      weight: positive(300),
      target: positive(50_000),
      actual: amount(60_000),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        fc.pre(rows.every(({ actual, target }) => isOfOneSize(actual, target)));
        const scores = scoreForm(
          formOf({
            fund: { budget: '3.00', executed: '2.00', weight: '10.00', score: '' },
            rows: rows.map(({ weight, target, actual }) => ({
              weight: cents(weight),
              target: `≥${cents(target)}`,
              actual: cents(actual),
              score: '',
            })),
            total: '',
          }),
          standard,
        );
        const sum = rows.reduce(
          (all, { weight, target, actual }) =>
            all + (actual >= target ? weight : divide(weight * actual, target, mode)),
          divide(1000n * 200n, 300n, mode),
        );
        expect(scores.total.computed!.toFixed(2)).toBe(cents(sum));
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * Whether the printed rate (hundredths of a percent point) is given by amounts that print as `executed`
 * and `budget`, by comparing fractions of integers: the highest ratio is (2e+1)/(2b-1), the lowest
 * (2e-1)/(2b+1), and the ends that no amounts reach are excluded.
 */
function someAmountsGive(
  printed: bigint,
  executed: bigint,
  budget: bigint,
  mode: Rounding['mode'],
): boolean {
  const highNumerator = 2n * executed + 1n;
  const lowNumerator = executed === 0n ? 0n : 2n * executed - 1n;
  const rateLow = mode === 'truncate' || printed === 0n ? 2n * printed : 2n * printed - 1n;
  const rateHigh = mode === 'truncate' ? 2n * printed + 2n : 2n * printed + 1n;
  // ratio × 10000 within [rateLow/2, rateHigh/2), the ratio itself below its highest value
  const reachesUp = highNumerator * 20_000n > rateLow * (2n * budget - 1n);
  const reachesDown = lowNumerator * 20_000n < rateHigh * (2n * budget + 1n);
  return reachesUp && reachesDown;
}

describe('rounding', () => {
  test('agrees with integer arithmetic in all three ways', () => {
    fc.assert(
      fc.property(
        amount(1_000_000),
        positive(10_000),
        fc.constantFrom('truncate' as const, 'half-up' as const, 'half-down' as const),
        (numerator, denominator, mode) => {
          const exact = new Decimal(numerator.toString()).div(denominator.toString());
          const expected = cents(divide(numerator * 100n, denominator, mode));
          expect(roundBy(exact, { mode, digits: 2 }).toFixed(2)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('17 of 20 at 3 points is 2.55, which binary arithmetic makes 2.54', () => {
    expect(Math.floor(((3 * 17) / 20) * 100) / 100).toBe(2.54);
    const standard = findStandard('shanghai')!;
    const row = rowScore({ target: '≥20', actual: '17', weight: '3' }, standard);
    expect(row.computed!.toFixed(2)).toBe('2.55');
  });
});
