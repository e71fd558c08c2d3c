import { dismiss, reviewForm, reviewSheet } from '../../src/review';
import { parseA1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';

const formOf = (changes: Record<string, Held>, rows = ORDINARY) =>
  reviewSheet(sheetWith(changes, { rows })).reviews[0]!.form;

const review = (form: ReturnType<typeof formOf>, dismissals = [] as ReturnType<typeof dismiss>[]) =>
  reviewForm(form, DEFAULT_STANDARD, { dismissals });

const form = formOf({ H14: null });
const [finding] = review(form).findings;
const aside = dismiss(form, finding!, '经主管部门同意，另文说明');

test('a 必须改 set aside stays listed and marked, and the form is not ready', () => {
  const { findings, verdict, marks, reopened } = review(form, [aside]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'reason-missing',
    severity: 'error',
    setAside: '经主管部门同意，另文说明',
  });
  expect(verdict).toBe('needs-review');
  expect(marks).toEqual([{ cell: parseA1('H14'), kind: 'reason-missing' }]);
  expect(reopened).toEqual([]);
});

test('it opens again when the result it rests on changes', () => {
  const changed = formOf({ H14: null, E14: '8次', G14: '6.66', G21: '96.06' });
  const { findings, verdict, marks, reopened } = review(changed, [aside]);
  expect(findings[0]!.setAside).toBeUndefined();
  expect(verdict).toBe('must-fix');
  expect(marks).toEqual([{ cell: parseA1('H14'), kind: 'reason-missing' }]);
  expect(reopened).toEqual([aside]);
});

test('it stays aside when another row changes or rows are inserted above', () => {
  const moved = formOf({ H15: null, E14: '2200人' }, [['新增一行'], ...ORDINARY]);
  expect(review(moved, [aside]).findings[0]!.setAside).toBe('经主管部门同意，另文说明');
});

test('it does not cover the same rule on another row', () => {
  const both = formOf({ H14: null, E13: '1800人', G13: '13.50', G21: '95.40' });
  const { findings, verdict } = review(both, [aside]);
  const open = findings.filter(({ setAside }) => setAside === undefined);
  expect(open.map(({ cells }) => cells[0])).toContainEqual(parseA1('H13'));
  expect(verdict).toBe('must-fix');
});

test('a score that is written does not open a finding about the reason', () => {
  const blank = formOf({ H14: null, G14: null });
  expect(
    review(blank, [aside]).findings.find(({ rule }) => rule === 'reason-missing'),
  ).toMatchObject({ setAside: '经主管部门同意，另文说明' });
});
