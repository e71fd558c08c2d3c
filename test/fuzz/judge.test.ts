import { reviewSheet, type SheetReview } from '../../src/review';
import { type CellAddress, type CellContent, parseA1, planUndo } from '../../src/sheet';
import { DEFAULT_STANDARD } from '../../src/standards';
import { ORDINARY } from '../rules/sheet-with';
import { type Grid, gridFrom, sheetOf } from './grid';
import { type FaultKind, faultsOf, neighbourFaults, type Review } from './judge';
import { fuzz } from './run';
import { fileFaults } from './through-file';

type Form = SheetReview['reviews'][number];
type Scoring = Form['edits'][number];

/** The ordinary form whose score G14 is blank: 9 of 12 events are 7.50 of 10.00 points. */
function form(merges: readonly string[] = [], held: Readonly<Record<string, CellContent>> = {}) {
  const rows = ORDINARY.map((row) => row.map((text) => (text === '7.50' ? '' : text)));
  return gridFrom({ rows, computed: ['G13', 'G14', 'G15'], merges, held });
}

/** A review into which a fault is planted. */
function planted(change: (form: Form) => Partial<Form>): Review {
  return (sheet, options) => {
    const review = reviewSheet(sheet, options);
    return { ...review, reviews: review.reviews.map((each) => ({ ...each, ...change(each) })) };
  };
}

/** A review whose edits are changed, or followed by more. */
function planning(change: (edit: Scoring, form: Form) => readonly Scoring[]): Review {
  return planted((form) => ({ edits: form.edits.flatMap((edit) => change(edit, form)) }));
}

/** A review that writes one cell alone, as a score of 14 where nothing else is said. */
function writing(name: string, said: Partial<Scoring> & { readonly value?: number } = {}): Review {
  return planted(({ form }) => {
    const { value = 14, ...rest } = said;
    const edit = over(form, parseA1(name));
    return { edits: [{ ...edit, after: { ...edit.after, value }, ...rest }] };
  });
}

/** An edit more, of a figure that stands and was right, whatever was written before. */
function oneMore(when: (area: Form['form']['area']) => boolean = () => true): Review {
  return planted(({ form, edits }) => {
    const row = form.indicators.find(({ score }) => /^\d/.test(score?.text ?? ''));
    const cell = row?.score?.at;
    return cell && when(form.area) ? { edits: [...edits, over(form, cell)] } : {};
  });
}

function over({ snapshot }: Form['form'], cell: CellAddress): Scoring {
  const { value, formula, format } = snapshot.cell(cell);
  const before = { value, formula, format };
  return {
    cell,
    field: 'score',
    before,
    after: { ...before, value: 14 },
    anchor: { witnesses: [], occurrence: 0 },
  };
}

function kindsOf(grid: Grid, review?: Review): FaultKind[] {
  return faultsOf(grid, DEFAULT_STANDARD, undefined, review).map(({ kind }) => kind);
}

const COMPUTED: CellContent = { value: 7, formula: '=F14*0.7', format: '0.00' };

test('a review with the one edit that is due has no fault', async () => {
  const { reviews } = reviewSheet(sheetOf(form()), { standard: DEFAULT_STANDARD });
  expect(reviews.flatMap(({ edits }) => edits.map(({ after }) => after.value))).toEqual([7.5]);
  expect(kindsOf(form())).toEqual([]);
  expect(neighbourFaults(form(), DEFAULT_STANDARD)).toEqual([]);
  expect(await fileFaults(form(), DEFAULT_STANDARD)).toEqual([]);
});

test.each<[FaultKind, string, Grid, Review]>([
  ['outside', 'a cell below the form', form(), writing('G40')],
  ['covered', 'the covered part of a merge', form(['G14:G15']), writing('G15')],
  ['twice', 'a cell that is written already', form(), planning((edit) => [edit, edit])],
  ['over-words', 'words', form(), writing('E16')],
  ['over-words', 'a sentence where a grade belongs', form(), writing('H14', { field: 'grade' })],
  ['over-own', 'the result of an officer', form(), writing('E13')],
  ['over-formula', 'a formula', form([], { G13: COMPUTED }), writing('G13')],
  ['against-right', 'a figure that is right', form(), writing('G13')],
  ['not-finite', 'a cell, without end', form(), writing('G14', { value: Infinity })],
  ['not-finite', 'a cell, with no number', form(), writing('G14', { value: NaN })],
  ['above-weight', 'a row of 10.00 points', form(), writing('G14', { value: 10.01 })],
  ['second-edit', 'a right figure, always', form(), oneMore()],
  ['moved', 'only column G', form(), planning((e) => (e.cell.column === 6 ? [e] : []))],
  ['surrounded', 'a right figure, with rows above', form(), oneMore(({ top }) => top > 3)],
])('%s is said of a review that writes over %s', (kind, _, grid, review) => {
  expect(kindsOf(grid, review)).toContain(kind);
});

test('an error that leads to a figure which is right is told so', () => {
  const wrong = planted(({ findings: [finding] }) => ({
    findings: [{ ...finding!, severity: 'error', cells: [parseA1('G13')] }],
  }));
  expect(kindsOf(form(), wrong)).toContain('against-right');
});

test('a review that breaks down is a crash', () => {
  const broken = planted(() => {
    throw new RangeError('no such row');
  });
  expect(faultsOf(form(), DEFAULT_STANDARD, undefined, broken)).toEqual([
    { kind: 'crash', detail: expect.stringContaining('no such row') },
  ]);
});

test('a finding that tells no number is told so', () => {
  const review = planted(({ findings }) => ({
    findings: findings.map((finding) => ({ ...finding, data: { ...finding.data, cells: 'NaN' } })),
  }));
  expect(kindsOf(form(), review)).toContain('told');
});

test('a word the officer typed is told as his, one that nobody typed is ours', () => {
  const rows = ORDINARY.map((row) => row.map((text) => (text === '9次' ? 'Infinity' : text)));
  const typed = gridFrom({ rows, computed: ['G13', 'G14', 'G15'], merges: [] });
  expect(kindsOf(typed)).toEqual([]);
  const review = planted(({ findings }) => ({
    findings: findings.map((finding) => ({ ...finding, data: { ...finding.data, cells: 'NaN' } })),
  }));
  expect(kindsOf(typed, review)).toContain('told');
});

test('a form nobody damaged is to be reviewed alike with neighbours', () => {
  const [fault] = neighbourFaults(
    form(),
    DEFAULT_STANDARD,
    oneMore(({ top }) => top > 3),
  );
  expect(fault).toMatchObject({ kind: 'surrounded', detail: expect.stringContaining('=14') });
});

test.each<[string, Review, typeof planUndo]>([
  ['edits after the write: 1', oneMore(), planUndo],
  ['not written: 1', planning((edit) => [{ ...edit, before: COMPUTED }]), planUndo],
  ['not restored', reviewSheet, (receipt, sheet) => ({ ...planUndo(receipt, sheet), edits: [] })],
])('%s is said of a file', async (detail, review, undo) => {
  const faults = await fileFaults(form(), DEFAULT_STANDARD, review, undo);
  expect(faults).toContainEqual({ kind: 'file', detail: expect.stringContaining(detail) });
});

test('a run asks all of this of some of its cases', async () => {
  const bounds = { from: 0, count: 60, keep: 0 };
  const elsewhere = oneMore(({ top, left }) => top > 3 || left > 1);
  const { counts } = await fuzz(7, bounds, elsewhere);
  // the four untouched forms among them are held to the neighbours by themselves
  expect(counts['surrounded']).toBeGreaterThan(4);
  expect(counts['moved']).toBeGreaterThan(0);
  const inFiles: Review = (sheet, options) =>
    oneMore(() => sheet.sheet.workbook !== 'w')(sheet, options);
  expect((await fuzz(7, bounds, inFiles)).counts).toEqual({ file: expect.any(Number) });
});
