import { type ComputedField, type Form, readForms } from '../../../src/form';
import { guardEdits, guardMarks } from '../../../src/review/edits/guard';
import { type CellValue, type Edit, parseA1 } from '../../../src/sheet';
import { DEFAULT_STANDARD } from '../../../src/standards';
import { sheetWith, type SheetOptions } from '../../rules/sheet-with';

function formOf(options: SheetOptions = {}): Form {
  return readForms(sheetWith({}, options)).forms[0]!;
}

interface Held {
  readonly before?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

function edit(name: string, field: ComputedField, after: CellValue, held: Held = {}) {
  const { before = null, formula = null, format = 'General' } = held;
  return {
    cell: parseA1(name),
    field,
    before: { value: before, formula, format },
    after: { value: after, formula: null, format },
    anchor: { witnesses: [], occurrence: 0 },
  } satisfies Edit<ComputedField>;
}

/** Why the one edit is held back, or null where it is let through. */
function fault(one: Edit<ComputedField>, limit: number | null = 10, form = formOf()) {
  const limitOf = () => limit;
  const { edits, breaches } = guardEdits([one], { form, standard: DEFAULT_STANDARD, limitOf });
  expect(edits.length + breaches.length).toBe(1);
  return breaches[0]?.why ?? null;
}

test.each([
  ['a score', edit('G14', 'score', 7.5)],
  ['the score of the fund row', edit('H6', 'score', 9.4)],
  ['a rate', edit('G6', 'rate', 94)],
  ['the rate of a source', edit('G7', 'rate', 93.07)],
  ['the total', edit('G21', 'total', 9)],
  ['a grade', edit('B22', 'grade', '优')],
  ['a score of 0', edit('G14', 'score', 0)],
  ['the most a score may be', edit('G14', 'score', 10)],
])('lets through %s', (_, one) => expect(fault(one)).toBeNull());

test.each<[string, CellValue]>([
  ['a number', 8],
  ['an error', { error: '#DIV/0!' }],
  ['an empty text', ''],
  ['a number as text', '1,008.20'],
  ['a percentage as text', '94.00%'],
  ['points', '8.2分'],
  ['full-width digits', '８．２'],
])('a cell that holds %s may be written over', (_, before) => {
  expect(fault(edit('G14', 'score', 7.5, { before }))).toBeNull();
});

test.each<[string, Edit<ComputedField>, string]>([
  ['right of the form', edit('J14', 'score', 7.5), 'J14: outside the form'],
  ['below the form', edit('G40', 'score', 7.5), 'G40: outside the form'],
  ['over a result', edit('E14', 'score', 7.5), 'E14: not claimed as score'],
  ['a rate over a score', edit('G14', 'rate', 7.5), 'G14: not claimed as rate'],
  ['over a formula', edit('G14', 'score', 7.5, { formula: '=F14' }), 'G14: over a formula'],
  ['over words', edit('G14', 'score', 7.5, { before: '见附件' }), 'G14: over words'],
  ['over truth', edit('G14', 'score', 7.5, { before: true }), 'G14: over words'],
  [
    'over a sentence beside the grade',
    edit('B22', 'grade', '优', { before: '按优秀等次上报' }),
    'B22: over words',
  ],
  ['less than nothing', edit('G14', 'score', -0.01), 'G14: no finite number from 0 up'],
  ['no number', edit('G14', 'score', NaN), 'G14: no finite number from 0 up'],
  ['without end', edit('G14', 'score', Infinity), 'G14: no finite number from 0 up'],
  ['a number as text', edit('G14', 'score', '7.50'), 'G14: no finite number from 0 up'],
  ['more than its points', edit('G14', 'score', 10.01), 'G14: above 10'],
  ['a grade nobody gives', edit('B22', 'grade', '甲'), 'B22: no grade of the standard'],
  ['a number as grade', edit('B22', 'grade', 1), 'B22: no grade of the standard'],
])('holds back %s', (_, one, why) => expect(fault(one)).toBe(why));

test('a grade of up to six characters may be written over', () => {
  expect(fault(edit('B22', 'grade', '优', { before: '良好（乙等）'.slice(0, 6) }))).toBeNull();
});

test('nothing limits a score without points', () => {
  expect(fault(edit('G14', 'score', 5000), null)).toBeNull();
});

test.each([
  ['General', 999.99, null],
  ['General', 1000, 'G6: a rate of 1000% or more'],
  ['0.00%', 9.99, null],
  ['0.00%', 10, 'G6: a rate of 1000% or more'],
])('a rate under %s of %d: %p', (format, value, why) => {
  expect(fault(edit('G6', 'rate', value, { format }))).toBe(why);
});

test('of two edits of one cell the first is let through', () => {
  const limitOf = () => null;
  const two = [edit('G14', 'score', 7.5), edit('G14', 'score', 8), edit('G15', 'score', 9)];
  const guarded = guardEdits(two, { form: formOf(), standard: DEFAULT_STANDARD, limitOf });
  expect(guarded.edits).toEqual([two[0], two[2]]);
  expect(guarded.breaches).toEqual([
    { cell: parseA1('G14'), why: 'G14: a second edit of one cell' },
  ]);
});

test('the covered part of a merge is held back', () => {
  const form = formOf({ merges: ['G14:G15'] });
  expect(fault(edit('G15', 'score', 7.5), 10, form)).toBe('G15: on the covered part of a merge');
});

test('marks stay inside the form, on cells that show', () => {
  const form = formOf({ merges: ['A13:A17'] });
  const marks = ['A13', 'A14', 'H14', 'J14', 'A40'].map((name) => ({
    cell: parseA1(name),
    kind: 'reason-missing',
  }));
  expect(guardMarks(marks, form)).toEqual([marks[0], marks[2]]);
});
