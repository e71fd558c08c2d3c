import type { Form } from '../../../src/form';
import { scoreForm } from '../../../src/scoring';
import { a1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { type FormSpec, formOf, type RowSpec } from '../form-of';

/** 10 of execution, 50 and 40 of two rows that are met. */
const MET: readonly RowSpec[] = [
  { target: '≥10', actual: '10', weight: '50', score: '50.00' },
  { target: '≥10', actual: '10', weight: '40', score: '40.00' },
];
const FUND = { budget: '100.00', executed: '94.00', weight: '10', rate: '94.00', score: '9.40' };

function said(spec: FormSpec, change: (form: Form) => Form = (form) => form, habits = false) {
  const form = change(formOf({ fund: FUND, rows: MET, ...spec }));
  const { total } = scoreForm(form, DEFAULT_STANDARD, { habits });
  const waits = total.provisional?.waitsFor.map(a1).join(' ');
  return [
    total.outcome,
    total.computed?.toFixed(2) ?? '-',
    total.provisional && `about ${total.provisional.value.toFixed(2)}`,
    waits && `waits for ${waits}`,
    total.follows && 'follows',
    total.habit,
  ]
    .filter(Boolean)
    .join(' ');
}

// 9.40 + 50 + 40
test.each<[string, FormSpec, string]>([
  ['right', { total: '99.40' }, 'pass 99.40'],
  ['wrong', { total: '98.40' }, 'fail 99.40'],
  // 50 + 40, where the funds have a rate alone and no place for points
  [
    'open where it counts the rows alone',
    { fund: { budget: '100.00', executed: '94.00', rate: '94.00' }, total: '90.00' },
    'review - about 99.40',
  ],
  ['blank', { total: '' }, 'missing 99.40'],
  ['no cell', {}, 'no-cell 99.40'],
  ['a sign for nothing', { total: '/' }, 'review - about 99.40 waits for G15'],
  [
    'a form without a fund block whose rows are whole',
    { fund: null, rows: [{ ...MET[0], weight: '100', score: '100.00' }], total: '100.00' },
    'pass 100.00',
  ],
])('the total is %s', (_name, spec, expected) => {
  expect(said(spec)).toBe(expected);
});

test('a wrong total that adds up as printed follows from the wrong score', () => {
  const rows = [{ ...MET[0]!, actual: '8' }, MET[1]!];
  // 8 of 10 is 40.00, printed as 50.00
  expect(said({ rows, total: '99.40' })).toBe('fail 89.40 follows');
  expect(said({ rows, total: '97.40' })).toBe('fail 89.40');
});

test('points that add up beyond full marks prove no other total than their own sum', () => {
  const rows = [{ ...MET[0]!, weight: '60', score: '60.00' }, MET[1]!];
  expect(said({ rows, total: '100.00' })).toBe('review - about 109.40');
  expect(said({ rows, total: '' })).toBe('missing - about 109.40');
  expect(said({ rows, total: '109.40' })).toBe('pass 109.40');
});

describe('a total waits', () => {
  test('for a judgement that is open', () => {
    const rows = [
      { ...MET[0]!, target: '健全', actual: '未达成指标且效果较差', score: '' },
      MET[1]!,
    ];
    expect(said({ rows, total: '99.40' })).toBe('review - about 49.40 waits for G13');
    expect(said({ rows, total: '' })).toBe('missing - about 49.40 waits for G13');
    expect(said({ rows })).toBe('no-cell - about 49.40 waits for G13');
  });

  test('for an amount that is blank', () => {
    expect(said({ fund: { ...FUND, executed: '', rate: '', score: '' }, total: '90.00' })).toBe(
      'review - about 90.00 waits for E5',
    );
  });

  test('for points that no row of a form without a fund block gives', () => {
    expect(said({ fund: null, total: '90.00' })).toBe('review - about 90.00');
  });

  test('for a form that nobody has filled, without a figure', () => {
    const rows = [{ target: '≥10', actual: '', weight: '90', score: '' }];
    expect(said({ rows, total: '', unfilled: true })).toBe('missing -');
  });

  test('where the points of 预算执行率 are only assumed and do not make up the full marks', () => {
    const fund = { budget: '100.00', executed: '94.00', rate: '94.00' };
    const rows = [{ ...MET[0]!, weight: '45', score: '45.00' }, MET[1]!];
    // 45 + 40 leave 15, which no standard gives 预算执行率; assumed are 10
    expect(said({ fund, rows, total: '94.40' })).toBe('review - about 94.40');
    // 50 + 40 leave 10, which is usual
    expect(said({ fund, total: '99.40' })).toBe('pass 99.40');
  });
});

test('a row carrying 预算执行率 beside a whole form counts it once', () => {
  const rows = [
    { name: '预算执行率', target: '100%', actual: '94%', weight: '10', score: '9.40' },
    ...MET,
  ];
  expect(said({ rows, total: '99.40' })).toBe('pass 99.40');
});

describe('points taken off a met row', () => {
  const rows = [{ ...MET[0]!, score: '48.00' }, MET[1]!];

  test('without a reason admit both sums', () => {
    expect(said({ rows, total: '97.40' })).toBe('pass 97.40');
    expect(said({ rows, total: '99.40' })).toBe('pass 99.40');
    expect(said({ rows, total: '98.40' })).toContain('fail - about 97.40 waits for G13');
  });

  test('with one count as given', () => {
    const explained = [{ ...rows[0]!, reason: '一处验收整改后通过，按细则扣两分' }, MET[1]!];
    expect(said({ rows: explained, total: '97.40' })).toBe('pass 97.40');
    expect(said({ rows: explained, total: '99.40' })).toBe('fail 97.40');
  });
});

test('a sum of stored values that shows otherwise is right', () => {
  const rows = [
    { ...MET[0]!, actual: '8.0099', score: { value: 40.0495, text: '40.04', format: '0.00' } },
    { ...MET[1]!, actual: '8.0199', score: { value: 32.0796, text: '32.07', format: '0.00' } },
  ];
  // 9.40 + 40.04 + 32.07 is 81.51; 9.40 + 40.0495 + 32.0796 is 81.5291, cut to 81.52
  expect(said({ rows, total: '81.51' })).toBe('pass 81.51');
  expect(said({ rows, total: '81.52' })).toBe('pass 81.51');
  expect(said({ rows, total: '81.53' })).toBe('fail 81.51');
});

test('where nobody chose a standard, a total rounded to one decimal passes, full marks of less never', () => {
  const rows = [{ ...MET[0]!, actual: '9.97', score: '49.85' }, MET[1]!];
  expect(said({ rows, total: '99.3' }, undefined, true)).toContain('pass 99.25 四舍五入到一位小数');
  const near = [{ ...MET[0]!, actual: '9.99', score: '49.95' }, MET[1]!];
  const fund = { ...FUND, executed: '100.00', rate: '100.00', score: '10.00' };
  expect(said({ fund, rows: near, total: '100' }, undefined, true)).toBe('fail 99.95');
});

test('under a standard that somebody chose, a total rounded to one decimal is wrong', () => {
  const rows = [{ ...MET[0]!, actual: '9.97', score: '49.85' }, MET[1]!];
  expect(said({ rows, total: '99.3' })).toBe('fail 99.25');
});

test('a total that waits for an input lacks it, one that waits for a person is a judgement', () => {
  const state = (row: RowSpec) =>
    scoreForm(formOf({ fund: FUND, rows: [row, MET[1]!], total: '' }), DEFAULT_STANDARD).total
      .state;
  expect(state({ ...MET[0], actual: '', score: '' })).toBe('missing');
  expect(state({ ...MET[0], target: '健全', actual: '未达成指标且效果较差', score: '' })).toBe(
    'judgement',
  );
});

test('without a column of scores a printed total that differs waits for a person', () => {
  const rows = MET.map(({ score: _, ...row }) => row);
  expect(said({ rows, total: '97.40' })).toBe('review - about 99.40');
  expect(said({ rows, total: '99.40' })).toBe('pass 99.40');
});

test('nor is one called wrong where one row alone has no score to see', () => {
  const rows = MET.map(({ score, ...row }, i): RowSpec => (i === 0 ? { ...row, score } : row));
  expect(said({ rows, total: '97.40' })).toBe('review - about 99.40');
});

test('what a form without points prints for its total and its 预算执行 is borne out by nothing', () => {
  const form = formOf({ fund: FUND, rows: [], total: '0' });
  const { total, fund } = scoreForm(form, DEFAULT_STANDARD);
  expect([total.outcome, fund!.score.outcome]).toEqual(['review', 'review']);
  const bare = formOf({ fund: { ...FUND, score: '-' }, rows: [], total: '' });
  const blank = scoreForm(bare, DEFAULT_STANDARD);
  expect([blank.total.outcome, blank.fund!.score.outcome]).toEqual(['pass', 'pass']);
});
