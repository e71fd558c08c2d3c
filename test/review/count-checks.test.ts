import { readForms } from '../../src/form';
import { countChecks, reviewForm } from '../../src/review';
import { checkForm, outcomesOf, RULES } from '../../src/rules';
import { DEFAULT_STANDARD } from '../../src/standards';
import { inputOf } from '../rules/rule-tester';
import { type Held, sheetWith } from '../rules/sheet-with';

const outcomes = (changes: Record<string, Held | null>) => {
  const input = inputOf(sheetWith(changes));
  return outcomesOf(input, checkForm(input));
};
const of = (rule: string, changes: Record<string, Held | null> = {}) =>
  outcomes(changes).find((one) => one.rule === rule)!;

test('a rule says of each row whether it passed', () => {
  const { outcome, subjects } = of('reason-missing', { H14: null });
  expect(outcome).toBe('fail');
  // eight rows, of which only the second lacks its reason
  expect(subjects.map((one) => one.outcome)).toEqual([
    'pass',
    'fail',
    ...Array<string>(6).fill('pass'),
  ]);
});

test('a rule without anything to look at does not apply', () => {
  expect(of('reason-missing-over')).toMatchObject({ outcome: 'not-applicable', subjects: [] });
});

test('a rule of a block speaks of the block', () => {
  expect(of('exec-rate-mismatch', { G6: '91.00' })).toMatchObject({
    outcome: 'fail',
    subjects: [{ subject: 'fund', outcome: 'fail' }],
  });
});

test('a fault that a more telling rule names is none of the others', () => {
  const all = outcomes({ G13: '14.00' });
  expect(all.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)).toEqual([
    'met-but-deducted',
  ]);
});

test('a question is neither passed nor failed, a hint is passed', () => {
  expect(of('quant-result-on-qual', { D19: '提升' }).outcome).not.toBe('fail');
  expect(of('year-missing', { A2: null }).outcome).toBe('pass');
});

test('every rule is counted once', () => {
  const { applied, passed, review, failed, notApplicable } = countChecks(outcomes({ H14: null }));
  expect(applied + notApplicable).toBe(RULES.length);
  expect([passed + review + failed, failed, review]).toEqual([applied, 1, 0]);
});

test('a review carries the counts', () => {
  const form = readForms(sheetWith({ H14: null })).forms[0]!;
  expect(reviewForm(form, DEFAULT_STANDARD).checks).toEqual(countChecks(outcomes({ H14: null })));
});
