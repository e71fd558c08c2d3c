import { scoreForm } from '../../../src/scoring';
import { a1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { type FormSpec, formOf, type FundRowSpec } from '../form-of';

function fundOf(spec: FormSpec) {
  return scoreForm(formOf({ rows: [{ weight: '90', score: '' }], ...spec }), DEFAULT_STANDARD).fund;
}

function said(fund: FundRowSpec, spec: FormSpec = {}): string {
  const { rate, score, undecided, waitsFor = [] } = fundOf({ fund, ...spec })!;
  return [
    `rate ${rate.outcome} ${rate.computed?.toFixed(2) ?? '-'}`,
    `score ${score.outcome} ${score.computed?.toFixed(2) ?? score.value?.toFixed(2) ?? '-'}`,
    ...(undecided ? [undecided] : []),
    ...(waitsFor.length > 0 ? [waitsFor.map(a1).join(' ')] : []),
  ].join('; ');
}

const FULL = { budget: '100.00', executed: '94.00', weight: '10', rate: '94.00', score: '9.40' };

test.each<[string, FundRowSpec, string]>([
  ['right', FULL, 'rate pass 94.00; score pass 9.40'],
  ['blank', { ...FULL, rate: '', score: '' }, 'rate missing 94.00; score missing 9.40'],
  [
    'signs',
    { ...FULL, score: '-' },
    'rate pass 94.00; score pass -; 预算执行率有分值10，得分却填「-」; H5',
  ],
  [
    'an amount blank',
    { ...FULL, executed: '' },
    'rate review -; score review -; 全年执行数未填写; E5',
  ],
  [
    'spent without a budget',
    { ...FULL, budget: '0.00' },
    'rate review -; score review -; 全年预算数为零而全年执行数不为零; D5 E5',
  ],
  [
    'a negative budget',
    { ...FULL, budget: '-1.00', executed: '0.00' },
    'rate review -; score review -; 全年预算数小于零; D5',
  ],
  [
    'a negative amount spent',
    { ...FULL, executed: '-94.00' },
    'rate review -; score review -; 全年执行数小于零; E5',
  ],
  [
    'both below zero, which would give a rate',
    { ...FULL, budget: '-100.00', executed: '-94.00' },
    'rate review -; score review -; 全年预算数、全年执行数小于零; D5 E5',
  ],
  [
    'weight in words',
    { ...FULL, weight: '见附表' },
    'rate pass 94.00; score review -; 预算执行率的分值不是数字; F5',
  ],
  [
    'nothing of nothing, unjudged',
    { budget: '0.00', executed: '0.00', weight: '10', rate: '0.00', score: '' },
    'rate pass 0.00; score review -; 全年预算数与全年执行数均为零，执行率得分由人工确定; H5',
  ],
  [
    'nothing of nothing, judged',
    { budget: '0.00', executed: '0.00', weight: '10', rate: '0.00', score: '10.00' },
    'rate pass 0.00; score review 10.00; 全年预算数与全年执行数均为零，执行率得分由人工确定',
  ],
  [
    'nothing of nothing, judged beyond the weight',
    { budget: '0.00', executed: '0.00', weight: '10', rate: '0.00', score: '10.01' },
    'rate pass 0.00; score fail -; 全年预算数与全年执行数均为零，执行率得分由人工确定; H5',
  ],
])('%s', (_name, fund, expected) => {
  expect(said(fund)).toBe(expected);
});

test('amounts ten thousand times apart leave rate and score undecided', () => {
  const { rate, score, waitsFor } = fundOf({ fund: { ...FULL, executed: '940000' } })!;
  expect([rate.outcome, score.outcome, waitsFor?.map(a1)]).toEqual(['review', 'review', ['E5']]);
  expect([rate.doubt, score.doubt].map((doubt) => doubt?.cells.map(a1))).toEqual([['E5'], ['E5']]);
});

test('points that are only assumed may be those of another standard', () => {
  const rows = [{ weight: '85', score: '' }];
  // assumed are 10, another standard gives 20: 94.00 % of it is 18.80
  const fund = { budget: '100.00', executed: '94.00', rate: '94.00', score: '18.80' };
  const score = fundOf({ fund: { ...fund, weight: '' }, rows: [...rows, { weight: '' }] })!.score;
  expect([score.outcome, score.value?.toString()]).toEqual(['pass', '18.8']);
  const wrong = fundOf({
    fund: { ...fund, weight: '', score: '18.90' },
    rows: [...rows, { weight: '' }],
  })!;
  expect(wrong.score.outcome).toBe('fail');
  const printed = fundOf({ fund: { ...fund, weight: '10' }, rows })!;
  expect(printed.score.outcome).toBe('fail');
});

test('a source has a rate of its own, or none', () => {
  const sources = [
    { budget: '50.00', executed: '47.00', rate: '94.00' },
    { budget: '50.00', executed: '47.00', rate: '95.00' },
    { budget: '0.00', executed: '1.00', rate: '' },
    { budget: '', executed: '1.00', rate: '1.00' },
    { budget: '50.00', executed: '47.00', rate: '-' },
    { budget: '50.00', executed: '470000', rate: '94.00' },
    // what the project has not, by blanks or by signs
    { budget: '', executed: '', rate: '' },
    { budget: '-', executed: '—', rate: '' },
    { budget: '-', executed: '47.00', rate: '' },
  ];
  const { sources: scored } = fundOf({ fund: FULL, sources })!;
  expect(scored.map(({ outcome }) => outcome)).toEqual([
    'pass',
    'fail',
    'missing',
    'review',
    'pass',
    'review',
    'pass',
    'pass',
    'missing',
  ]);
  expect(scored[5]!.doubt?.cells.map(a1)).toEqual(['E11']);
});

test('a fund block whose columns cannot be told scores no source', () => {
  const sources = [{ budget: '50.00', executed: '47.00', rate: '95.00' }];
  const { sources: scored } = fundOf({ fund: FULL, sources, unreadable: '两栏同名' })!;
  expect(scored[0]!.outcome).toBe('review');
});

test('a form without a fund block has no fund scores', () => {
  expect(fundOf({ fund: null })).toBeNull();
});
