import { comparesAny, figuresIn, isSettled, scoreForm, workedFigures } from '../../../src/scoring';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { formOf } from '../form-of';

const row = { target: '≥12次', actual: '9次', weight: '90.00', score: '67.50' };
const source = { budget: '60.00', executed: '30.00', rate: '50.00' };
const scores = (spec: Parameters<typeof formOf>[0]) => scoreForm(formOf(spec), DEFAULT_STANDARD);

test('the figures are rate and score of the fund, each source, each row, and the total', () => {
  const all = scores({ rows: [row, row], sources: [source] });
  expect(workedFigures(all)).toEqual([
    all.fund!.rate,
    all.fund!.score,
    ...all.fund!.sources,
    ...all.indicators,
  ]);
  expect(figuresIn(all)).toEqual([...workedFigures(all), all.total]);
  expect(figuresIn(scores({ rows: [row], fund: null }))).toHaveLength(2);
});

test.each([
  ['pass', null, true],
  ['no-cell', null, true],
  ['missing', {}, true],
  ['missing', null, false],
  ['fail', {}, false],
  ['review', {}, false],
])('a figure that is %s with %j computed is settled: %p', (outcome, computed, expected) => {
  expect(isSettled({ outcome, computed } as never)).toBe(expected);
});

test('a form compares something where the result of some row could be set against its target', () => {
  expect(comparesAny(scores({ rows: [row, { ...row, actual: '3/4' }] }))).toBe(true);
  expect(comparesAny(scores({ rows: [{ ...row, actual: '3/4' }] }))).toBe(false);
  expect(comparesAny(scores({ rows: [] }))).toBe(false);
});
