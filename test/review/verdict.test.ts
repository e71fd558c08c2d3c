import { verdictOf, type VerdictInput } from '../../src/review/verdict';
import type { Finding } from '../../src/rules';
import { scoreForm } from '../../src/scoring';
import { DEFAULT_STANDARD } from '../../src/standards';
import { formOf, type FormSpec } from '../scoring/form-of';

const row = { name: '场次', target: '≥12次', actual: '12次', weight: '90.00', score: '90.00' };

/** A right form with one row; `changes` spoil it. */
function told(changes: Partial<VerdictInput> = {}, spec: FormSpec = {}) {
  const form = {
    ...formOf({ rows: [row], total: '100.00', grade: '优', ...spec }),
    ...changes.form,
  };
  const scores = scoreForm(form, DEFAULT_STANDARD);
  return verdictOf({ findings: [], ownFaults: 0, ...changes, scores, form });
}

const finding = (severity: Finding['severity'], setAside?: string) =>
  ({ severity, ...(setAside !== undefined && { setAside }) }) as unknown as Finding;

test('a form proven right, with nothing said of it, is ready', () => {
  expect(told()).toBe('ready');
  expect(told({ findings: [finding('info')] })).toBe('ready');
});

test.each([
  ['an error', [finding('error')], 'must-fix'],
  ['an error and a review', [finding('review'), finding('error')], 'must-fix'],
  ['a review', [finding('review')], 'needs-review'],
  ['an error set aside', [finding('error', '已核实')], 'needs-review'],
  ['a review set aside', [finding('review', '已核实')], 'ready'],
] as const)('%s makes it %s', (_, findings, verdict) => expect(told({ findings })).toBe(verdict));

test('an edit the guard held back is no readiness', () => {
  expect(told({ ownFaults: 1 })).toBe('needs-review');
});

test('a form published before the year is over is unfilled, whatever is said of it', () => {
  expect(told({ findings: [finding('error')] }, { unfilled: true })).toBe('unfilled');
});

test.each([
  ['no row to compare', { rows: [], total: '10.00' }],
  ['a wrong score', { rows: [{ ...row, score: '80.00' }] }],
  ['a result nobody can read', { rows: [{ ...row, actual: '3/4' }] }],
  ['a wrong total', { total: '99.00' }],
  ['a wrong grade', { grade: '良' }],
  ['a rate nobody can compute', { fund: { budget: '见附表', executed: '100.00', rate: '100.00' } }],
])('%s proves nothing: a person looks at it', (_, spec) => {
  expect(told({}, spec)).toBe('needs-review');
});

test('a cell that was not read proves nothing', () => {
  const form = { unread: [{}] } as never;
  expect(told({ form })).toBe('needs-review');
});

test('a form whose grade is still to be written is ready', () => {
  expect(told({}, { grade: '' })).toBe('ready');
});
