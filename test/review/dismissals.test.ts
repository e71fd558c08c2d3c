import { dismiss, reviewForm, reviewSheet } from '../../src/review';
import type { Form } from '../../src/form';
import type { Finding } from '../../src/rules';
import { scoreForm } from '../../src/scoring';
import { a1, parseA1 } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';

const formOf = (changes: Record<string, Held>, rows = ORDINARY) =>
  reviewSheet(sheetWith(changes, { rows })).reviews[0]!.form;

const judged = (form: Form) => ({ form, scores: scoreForm(form, DEFAULT_STANDARD) });

const review = (form: Form, dismissals = [] as ReturnType<typeof dismiss>[]) =>
  reviewForm(form, DEFAULT_STANDARD, { dismissals });

const form = formOf({ H14: null });
const [finding] = review(form).findings;
const aside = dismiss(judged(form), finding!, '经主管部门同意，另文说明');

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

/** What is offered for G14 and the total of a form, once everything said of G14 is set aside. */
function offered(changes: Record<string, Held>, then = changes) {
  const before = formOf(changes);
  const said = review(before).findings.filter(({ cells }) => cells.some((at) => a1(at) === 'G14'));
  expect(said).not.toEqual([]);
  const asides = said.map((one) => dismiss(judged(before), one, '领导同意'));
  return review(formOf(then), asides).edits.map(({ cell }) => a1(cell));
}

test('a score that the officer let stand is not written over, nor a total that counts another', () => {
  const wrong = { G14: '8.20', G21: '97.60' };
  expect(review(formOf(wrong)).edits.map(({ cell }) => a1(cell))).toEqual(['G14', 'G21']);
  expect(offered(wrong)).toEqual([]);
});

test('a score let stand is not written once what held its edit back is mended', () => {
  // a weight of 16 beside it: the weights miss 100, and no score is written over
  expect(offered({ G14: '8.20', F13: '16' }, { G14: '8.20' })).toEqual([]);
});

test('a score let stand is offered again where its result changes', () => {
  expect(offered({ G14: '8.20' }, { G14: '8.20', E14: '8次' })).toContain('G14');
});

/** The findings about a cell after others about another were set aside, on the form they were told of or a changed one. */
function openAt(at: string, changes: Record<string, Held>, asideAt: string, then = changes) {
  const before = formOf(changes);
  const isAt = (cell: string) => (one: Finding) => a1(one.cells[0]!) === cell;
  const asides = review(before)
    .findings.filter(isAt(asideAt))
    .map((one) => dismiss(judged(before), one, '领导同意'));
  expect(asides).not.toEqual([]);
  const { findings } = review(formOf(then), asides);
  return findings.filter((one) => isAt(at)(one) && one.setAside === undefined).length;
}

test('a rate set aside covers no equal rate of another source', () => {
  const rates = { G7: '90.00', G8: '90.00' };
  expect(openAt('G7', rates, 'G7')).toBe(0);
  expect(openAt('G8', rates, 'G7')).toBe(1);
});

test('a rate set aside opens again where an amount of its row changes', () => {
  expect(openAt('G7', { G7: '90.00' }, 'G7', { G7: '90.00', D7: '130.01' })).toBe(1);
});

test('a total set aside opens again where it comes to another', () => {
  const wrong = { G21: '97.00' };
  expect(openAt('G21', wrong, 'G21')).toBe(0);
  // 8 of 12 events are 6.67 of 10 points instead of 7.50
  expect(openAt('G21', wrong, 'G21', { ...wrong, E14: '8次', G14: '6.67' })).toBe(1);
});
