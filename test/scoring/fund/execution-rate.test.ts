import { scoreForm } from '../../../src/scoring';
import { executionRate, rateRange } from '../../../src/scoring/fund/execution-rate';
import { fundAmounts } from '../../../src/scoring/fund/fund-amounts';
import { DEFAULT_STANDARD, findStandard } from '../../../src/standards';
import { Decimal } from '../../../src/values';
import { field, formOf, type Shown } from '../form-of';

const shanghai = findStandard('shanghai')!;

function amountsOf(budget: Shown, executed: Shown) {
  const { fund } = formOf({ fund: { budget, executed } });
  const amounts = fundAmounts(fund!.total!, fund!, DEFAULT_STANDARD);
  if ('why' in amounts) throw new Error(amounts.why);
  return amounts;
}

function judged(budget: Shown, executed: Shown, printed: Shown, habits = false) {
  const rate = executionRate(field('G5', printed), amountsOf(budget, executed), {
    standard: shanghai,
    habits,
  });
  return `${rate.outcome}${rate.reachable ? ' reachable' : ''}${rate.habit ? ` ${rate.habit}` : ''}`;
}

// 1264.04 ÷ 2216.54 is 57.0276…, cut to 57.02; 55.00 ÷ 64.14 is 85.7499…
test.each<[string, Shown, Shown, Shown, string]>([
  ['right', '2216.540', '1264.040', '57.02', 'pass'],
  ['rounded up instead of cut', '2216.540', '1264.040', '57.03', 'fail'],
  ['blank', '2216.540', '1264.040', '', 'missing'],
  ['no number', '2216.540', '1264.040', '见附表', 'fail'],
  ['with one decimal', '2216.540', '1264.040', '57.0', 'pass'],
  ['without decimals', '2216.540', '1264.040', '57', 'pass'],
  ['58 is no 57.02', '2216.540', '1264.040', '58', 'fail'],
  ['57.00 claims its decimals', '2216.540', '1264.040', '57.00', 'fail'],
  ['as a ratio', '2216.540', '1264.040', '0.5702', 'pass'],
  ['as a ratio of another form', '2216.540', '1264.040', '0.5802', 'fail'],
  ['as a ratio with two decimals', '2216.540', '1264.040', '0.57', 'pass'],
  // 9.995 ÷ 20.005 is 49.96 %, 10.005 ÷ 19.995 is 50.03 %
  ['behind two decimals', '20.00', '10.00', '50.03', 'pass reachable'],
  ['not behind two decimals', '20.00', '10.00', '50.04', 'fail'],
])('%s: %s %s printed as %s is %s', (_name, budget, executed, printed, said) => {
  expect(judged(budget, executed, printed)).toBe(said);
});

test.each<[string, Shown, Shown, Shown, string]>([
  ['rounded half up', '2216.540', '1264.040', '57.03', 'pass 四舍五入到两位小数'],
  ['100% is no rounding of less', '100.000', '99.999', '100.00', 'fail'],
  ['0 is no rounding of something', '100.000', '0.004', '0.01', 'fail'],
])('where nobody chose a standard, %s', (_name, budget, executed, printed, said) => {
  expect(judged(budget, executed, printed, true)).toBe(said);
});

test('nothing spent of nothing is a rate of nothing', () => {
  const rate = executionRate(field('G5', '0.00'), amountsOf('0.00', '0.00'), {
    standard: shanghai,
    habits: false,
  });
  expect(rate.computed?.toString()).toBe('0');
  expect(rate.outcome).toBe('pass');
});

test('a rate says how it was worked out', () => {
  const form = formOf({
    fund: { budget: '2,216.54', executed: '1,264.04', weight: '10.00', rate: '57.02', score: '' },
  });
  expect(scoreForm(form, shanghai).fund?.rate.explanation?.formula).toBe(
    '截断(1264.04 ÷ 2216.54 × 100, 2位)',
  );
});

test('the unrounded rates behind a printed one', () => {
  const range = rateRange(new Decimal('50'), 0, amountsOf('20.00', '10.00'), shanghai)!;
  // 50 cut without decimals stands for 50 to 51, of which the amounts give up to 1000.5 ÷ 19.995
  expect(range.low.toString()).toBe('50');
  expect(range.high.toFixed(4)).toBe('50.0375');
  expect(rateRange(new Decimal('49'), 2, amountsOf('20.00', '10.00'), shanghai)).toBeNull();
  expect(rateRange(new Decimal('-1'), 2, amountsOf('20.00', '10.00'), shanghai)).toBeNull();
  expect(rateRange(new Decimal('0'), 2, amountsOf('0.00', '0.00'), shanghai)).toBeNull();
});
