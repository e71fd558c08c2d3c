import { scoreForm } from '../../../src/scoring';
import { findStandard } from '../../../src/standards';
import { formOf, type FormSpec, type RowSpec } from '../form-of';

const NATIONAL = findStandard('national-2020')!;

/** The scores of a form whose standard was told by its figures, so that habits count. */
const scored = (spec: FormSpec) => scoreForm(formOf(spec), NATIONAL, { habits: true });

function rowOf(row: RowSpec, others: readonly RowSpec[] = []) {
  const [first] = scored({
    fund: null,
    rows: [{ target: '≥100%', weight: '10', ...row }, ...others],
  }).indicators;
  return [first!.outcome, first!.state, /取一位小数/.test(first!.undecided ?? '')];
}

const ASKED = ['review', 'judgement', true];
const WRONG = ['fail', 'determined', false];

// 10 × 99.6% is 9.96, and 10.0 to one decimal
test.each([
  ['99.6%', '10.0', ASKED],
  ['99.6%', '10', ASKED],
  ['99.4%', '10.0', WRONG],
  ['99.6%', '10.00', WRONG],
  ['99.6%', '9.0', WRONG],
])('%s of 100%%, worth 10, given %s: %j', (actual, score, expected) => {
  expect(rowOf({ actual, score })).toEqual(expected);
});

test('full marks are wrong where another score shows two decimals', () => {
  const other = { target: '≥100%', actual: '91.23%', weight: '10', score: '9.12' };
  expect(rowOf({ actual: '99.6%', score: '10.0' }, [other])).toEqual(WRONG);
});

test('full marks are wrong where a standard was chosen', () => {
  const form = formOf({
    fund: null,
    rows: [{ target: '≥100%', actual: '99.6%', weight: '10', score: '10.0' }],
  });
  expect(scoreForm(form, NATIONAL).indicators[0]!.outcome).toBe('fail');
});

test('the score of 预算执行 is asked about in the same way, and counts until it is answered', () => {
  const fund = {
    budget: '1000.00',
    executed: '996.00',
    rate: '99.60%',
    weight: '10',
    score: '10.0',
  };
  const { fund: scores } = scored({
    fund,
    rows: [{ target: '≥1', actual: '1', weight: '90', score: '90' }],
  });
  expect(scores!.score).toMatchObject({ outcome: 'review', computed: null });
  expect(scores!.score.value!.toString()).toBe('10');
  expect(scores!.undecided).toMatch(/应得9\.96分/);
});
