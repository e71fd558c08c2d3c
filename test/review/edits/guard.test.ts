import { reviewForm, reviewSheet } from '../../../src/review';
import { guardEdits, guardMarks } from '../../../src/review/edits/guard';
import { a1, type Edit, parseA1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { type ComputedField, readForms } from '../../../src/form';
import { kinds, kindSheet } from '../../fixtures/evidence/kinds';
import { sheetWith } from '../../rules/sheet-with';
import { snapshotOf } from '../../form/snapshot-of';

const FORM = readForms(sheetWith({ G13: null, G21: null, B22: '差' })).forms[0]!;
const PLANNED = reviewForm(FORM, DEFAULT_STANDARD).edits;

/** What the guard lets through and why it holds the rest back. */
function guarded(edits: readonly Edit<ComputedField>[]) {
  const limitOf = () => 15;
  const { edits: passed, breaches } = guardEdits(edits, {
    form: FORM,
    standard: DEFAULT_STANDARD,
    limitOf,
  });
  return { passed: passed.map(({ cell }) => a1(cell)), why: breaches.map(({ why }) => why) };
}

const score = PLANNED.find(({ cell }) => a1(cell) === 'G13')!;
const grade = PLANNED.find(({ field }) => field === 'grade')!;
const rate = { ...score, field: 'rate' as const, cell: parseA1('G6') };

test('what a review plans passes', () => {
  expect(PLANNED.map(({ cell }) => a1(cell))).toEqual(['G13', 'G21', 'B22']);
  expect(guarded([score, grade])).toEqual({ passed: ['G13', 'B22'], why: [] });
});

const BREACHES: Readonly<Record<string, [Edit<ComputedField>, RegExp]>> = {
  'outside the form': [{ ...score, cell: parseA1('G40') }, /outside the form/],
  'a cell that is another field': [{ ...score, cell: parseA1('F13') }, /not claimed as score/],
  'a field of another name': [{ ...score, field: 'total' }, /not claimed as total/],
  'over a formula': [{ ...score, before: { ...score.before, formula: '=A1' } }, /over a formula/],
  'over words': [{ ...score, before: { ...score.before, value: '待专家评定' } }, /over words/],
  'not finite': [{ ...score, after: { ...score.after, value: Infinity } }, /no finite number/],
  'below nothing': [{ ...score, after: { ...score.after, value: -1 } }, /no finite number/],
  'a text for a number': [{ ...score, after: { ...score.after, value: '15' } }, /no finite number/],
  'above its weight': [{ ...score, after: { ...score.after, value: 15.01 } }, /above 15/],
  'a rate of ten times the budget': [
    { ...rate, after: { ...rate.after, value: 1000 } },
    /rate of 1000%/,
  ],
  'the same as a fraction': [
    { ...rate, after: { value: 10, formula: null, format: '0.00%' } },
    /rate of 1000%/,
  ],
  'no grade of the standard': [{ ...grade, after: { ...grade.after, value: '甲' } }, /no grade/],
};

test.each(Object.entries(BREACHES))('%s is held back', (_, [edit, why]) => {
  const { passed, why: said } = guarded([edit]);
  expect(passed).toEqual([]);
  expect(said).toEqual([expect.stringMatching(why)]);
});

test('a second edit of one cell is held back', () => {
  expect(guarded([score, score])).toMatchObject({
    passed: ['G13'],
    why: [expect.stringMatching(/second edit/)],
  });
});

test.each(['15', '15.00', '95%', '1,234.5', '15分', ''])(
  '%j in the cell may be replaced',
  (value) => {
    expect(guarded([{ ...score, before: { ...score.before, value } }]).passed).toEqual(['G13']);
  },
);

test('a cell on the covered part of a merge is held back, and gets no mark', () => {
  const shared = kinds().find(({ id }) => id === 'score-shared-by-rows')!;
  const form = readForms(kindSheet(shared)).forms[0]!;
  const edit = { ...score, cell: parseA1('H12') };
  const { breaches } = guardEdits([edit], {
    form,
    standard: DEFAULT_STANDARD,
    limitOf: () => null,
  });
  expect(breaches[0]!.why).toMatch(/covered/);
  const marks = ['H11', 'H12', 'H99'].map((name) => ({ cell: parseA1(name), kind: 'x' }));
  expect(guardMarks(marks, form).map(({ cell }) => a1(cell))).toEqual(['H11']);
});

test('a cell that holds its label too is never written, and that is no fault of ours', () => {
  const right = kinds().find(({ id }) => id === 'right-form')!;
  const rows = right.rows.map((texts) => (texts[0] === '总分' ? ['总分：99'] : [...texts]));
  const [review] = reviewSheet(snapshotOf(rows)).reviews;
  expect(review).toMatchObject({ edits: [], breaches: [] });
});

test('a review holds every edit and every mark against the form it is of', () => {
  const lost = { ...FORM, area: { ...FORM.area, bottom: parseA1('A5').row } };
  const { edits, breaches, marks } = reviewForm(lost, DEFAULT_STANDARD);
  expect(breaches.map(({ why }) => why)).toEqual([
    'G13: outside the form',
    'G21: outside the form',
    'B22: outside the form',
  ]);
  expect([edits, marks]).toEqual([[], []]);
});

test('a wrong figure that a formula gives is not planned at all, so that no guard has to hold it back', () => {
  const halved = { value: 5, text: '5.00', formula: '=F14/2' };
  const [review] = reviewSheet(sheetWith({ G14: halved })).reviews;
  expect(review!.findings.map(({ cells }) => cells.map(a1)).flat()).toContain('G14');
  expect(review).toMatchObject({ edits: [], breaches: [] });
});
