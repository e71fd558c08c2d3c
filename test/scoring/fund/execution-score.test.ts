import { scoreForm } from '../../../src/scoring';
import { bandedShare } from '../../../src/scoring/fund/execution-score';
import { findStandard, type Standard } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { formOf, type FundRowSpec } from '../form-of';

const shanghai = findStandard('shanghai')!;
const { executionRule } = shanghai.parameters;
const banded: Standard = {
  ...shanghai,
  parameters: { ...shanghai.parameters, executionRule: { ...executionRule, value: 'banded' } },
};

function judged(fund: FundRowSpec, standard = shanghai, habits = false): string {
  const form = formOf({ fund: { weight: '10.00', ...fund }, rows: [{ weight: '90' }] });
  const { computed, outcome, reachable, habit } = scoreForm(form, standard, { habits }).fund!.score;
  return [computed?.toFixed(2), outcome, reachable && 'reachable', habit].filter(Boolean).join(' ');
}

test.each<[string, FundRowSpec, string]>([
  // 10 × 1264.04 ÷ 2216.54 is 5.7027…
  [
    'a share',
    { budget: '2216.54', executed: '1264.04', rate: '57.02', score: '5.70' },
    '5.70 pass',
  ],
  [
    'a cent more',
    { budget: '2216.54', executed: '1264.04', rate: '57.02', score: '5.71' },
    '5.70 fail',
  ],
  [
    'never above the weight',
    { budget: '100.000', executed: '120.000', score: '10.00' },
    '10.00 pass',
  ],
  [
    'nothing of what is below zero',
    { budget: '100.000', executed: '-5.000', score: '0.00' },
    'review',
  ],
  // half of 10 behind ±0.005 of 20.00 and 10.00 reaches 5.00 to 5.0037, cut to 5.00
  [
    'not behind the amounts',
    { budget: '20.00', executed: '10.00', rate: '50.00', score: '5.01' },
    '5.00 fail',
  ],
  // 1.00 of 3.00: 0.995 ÷ 3.005 is 33.11 %, 1.005 ÷ 2.995 is 33.55 %
  [
    'behind the amounts and the rate',
    { budget: '3.00', executed: '1.00', rate: '33.50', score: '3.35' },
    '3.33 pass reachable',
  ],
  [
    'behind the amounts but not the rate',
    { budget: '3.00', executed: '1.00', rate: '33.33', score: '3.35' },
    '3.33 fail',
  ],
  [
    'behind the amounts where no rate is printed',
    { budget: '3.00', executed: '1.00', score: '3.35' },
    '3.33 pass reachable',
  ],
  [
    'blank beside the rate of the printed amounts',
    { budget: '3.00', executed: '1.00', rate: '33.33', score: '' },
    '3.33 missing',
  ],
  // 33.50 % of 10 is 3.35 at least
  [
    'blank beside a rate of other amounts behind them',
    { budget: '3.00', executed: '1.00', rate: '33.50', score: '' },
    'review',
  ],
  [
    'below nothing',
    { budget: '3.00', executed: '1.00', rate: '33.33', score: '-3.33' },
    '3.33 fail',
  ],
])('%s', (_name, fund, said) => {
  expect(judged(fund)).toBe(said);
});

test.each([
  ['100', '1'],
  ['99.99', '0.7'],
  ['80', '0.7'],
  ['79.99', '0.5'],
  ['60', '0.5'],
  ['59.99', '0'],
  ['0', '0'],
])('by bands, %s %% gives a share of %s', (rate, share) => {
  expect(bandedShare(new Decimal(rate), shanghai).toString()).toBe(share);
});

test('by bands the rate decides the step, and both steps pass where the amounts allow both rates', () => {
  expect(judged({ budget: '100.000', executed: '85.000', score: '7.00' }, banded)).toBe(
    '7.00 pass',
  );
  expect(judged({ budget: '100.000', executed: '85.000', score: '8.50' }, banded)).toBe(
    '7.00 fail',
  );
  // 79.995 of 100.00 may be 80 % of 99.995
  expect(judged({ budget: '10.00', executed: '7.99', score: '7.00' }, banded)).toBe('5.00 fail');
  expect(judged({ budget: '10.00', executed: '8.00', score: '5.00' }, banded)).toBe(
    '7.00 pass reachable',
  );
});

test.each<[string, FundRowSpec, string]>([
  [
    'by bands',
    { budget: '100.000', executed: '85.000', rate: '85.00', score: '7.00' },
    '8.50 pass 按执行率分档计分',
  ],
  [
    'full marks of less',
    { budget: '100.000', executed: '99.000', rate: '99.00', score: '10.00' },
    '9.90 fail',
  ],
  [
    'to whole points',
    { budget: '100.000', executed: '85.600', rate: '85.60', score: '9' },
    '8.56 pass 四舍五入到整数',
  ],
  [
    'from the printed rate',
    // 10 × 57 % as printed, where 5.7027… is cut to 5.70 anyway; 7 × 85.75 % is 6.0025
    { budget: '100.000', executed: '85.759', weight: '9', rate: '86', score: '7.74' },
    '7.71 pass 按表内执行率计算',
  ],
  [
    'from a printed rate that is wrong, never',
    { budget: '100.000', executed: '85.759', weight: '9', rate: '88.00', score: '7.92' },
    '7.71 fail',
  ],
  [
    'below nothing, never',
    { budget: '100.000', executed: '0.400', rate: '0.40', score: '-0.04' },
    '0.04 fail',
  ],
])('where nobody chose a standard, %s', (_name, fund, said) => {
  expect(judged(fund, shanghai, true)).toBe(said);
});

test('a score says how it was worked out, and that it is capped', () => {
  const formula = (executed: string) =>
    scoreForm(
      formOf({
        fund: { budget: '120.00', executed, weight: '10.00', score: '' },
        rows: [{ weight: '90' }],
      }),
      shanghai,
    ).fund!.score.explanation?.formula;
  expect(formula('55.00')).toBe('截断(10.00 × 55.00 ÷ 120.00, 2位)');
  expect(formula('130.00')).toBe('10.00（130.00 ÷ 120.00 超过 100%，以分值为限）');
});

test('where no amounts give both the printed rate and the points, a person is asked, who is told why', () => {
  const fund = { weight: '10.00', budget: '3.00', executed: '1.00', rate: '33.50', score: '' };
  const { fund: scores } = scoreForm(formOf({ fund, rows: [{ weight: '90' }] }), shanghai);
  expect(scores!.undecided).toMatch(/未显示的元数/);
  expect(scores!.waitsFor).toEqual([scores!.score.cell]);
});
