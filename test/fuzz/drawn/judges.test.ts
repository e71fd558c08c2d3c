import { AUTO, reviewSheet, type SheetReview } from '../../../src/review';
import { a1 } from '../../../src/sheet';
import { chanceOf } from '../chance';
import { type GridCell, sheetOf } from '../grid';
import type { Review } from '../judge';
import { amongFaults } from './among';
import { blankFaults } from './blank';
import { changedFaults } from './changed';
import { drawForm, type DrawnForm } from './draw-form';
import { drawSheet } from './draw-sheet';
import { cellAt } from './drawn-fault';
import { identityFaults } from './identities';
import { rightFaults } from './right';
import { fuzzDrawn } from './run-drawn';
import { stretchedFaults } from './stretched';
import { wrongFaults } from './wrong';

type Form = SheetReview['reviews'][number];

/** The number of the first form of a seed whose scores are numbers. */
const FIRST = Array.from({ length: 20 }, (_, index) => index).findIndex((index) => {
  const { figures, grid } = drawForm(true, chanceOf(1, index));
  const scores = figures.filter(({ kind }) => kind === 'score');
  const isNumber = ({ held, text }: GridCell) => !held && /^[\d.]+$/.test(text);
  return scores.length > 1 && scores.every(({ at }) => isNumber(cellAt(grid, at)));
});
const FORM = drawForm(true, chanceOf(1, FIRST));

/** A review into which a fault is planted. */
function planted(change: (form: Form) => Partial<Form>): Review {
  return (sheet, options) => {
    const review = reviewSheet(sheet, options);
    return { ...review, reviews: review.reviews.map((each) => ({ ...each, ...change(each) })) };
  };
}

/** Writes 1 more into every score of the form that holds a number, whatever was there. */
const OVERWRITING = planted(({ form }) => ({
  edits: form.indicators.flatMap(({ score }): Form['edits'] => {
    if (!score || typeof score.cell.value !== 'number') return [];
    const { value, formula, format } = score.cell;
    const before = { value, formula, format };
    const anchor = { witnesses: [], occurrence: 0 };
    return [
      { cell: score.at, field: 'score', before, after: { ...before, value: value + 1 }, anchor },
    ];
  }),
}));

/** Fills every blank with one point more than belongs there. */
const INFLATING = planted(({ edits }) => ({
  edits: edits.map((edit) =>
    typeof edit.after.value === 'number'
      ? { ...edit, after: { ...edit.after, value: edit.after.value + 1 } }
      : edit,
  ),
}));

const SILENT = planted(() => ({ findings: [], edits: [] }));

const ACCUSING = planted(({ form, findings }) => ({
  findings: [
    ...findings,
    {
      rule: 'total-mismatch',
      id: 'plain',
      data: {},
      outcome: 'fail',
      severity: 'error',
      cells: [{ row: form.area.top, column: form.area.left }],
      indicator: null,
    },
  ],
}));

function kindsOver(judge: (form: DrawnForm, index: number) => readonly { kind: string }[]) {
  const faults = Array.from({ length: 24 }, (_, index) =>
    judge(drawForm(true, chanceOf(1, index)), index),
  );
  return new Set(faults.flat().map(({ kind }) => kind));
}

const right = (review: Review) => kindsOver((form) => rightFaults(form, review));
const wrong = (review: Review) =>
  kindsOver((form, index) => wrongFaults(form, chanceOf(2, index), review));
const blank = (review: Review) =>
  kindsOver((form, index) => blankFaults(form, chanceOf(2, index), review));

test('a review that writes over right figures is seen on a right form', () => {
  expect(right(OVERWRITING)).toEqual(new Set(['right-overwritten']));
});

test('a review that calls a right form wrong is seen', () => {
  expect(right(ACCUSING)).toEqual(new Set(['right-called-wrong']));
});

test('a review that reads no form is seen', () => {
  expect(right((...asked) => ({ ...reviewSheet(...asked), reviews: [] }))).toEqual(
    new Set(['forms-miscounted']),
  );
});

test('a review that is silent about a wrong figure is seen', () => {
  expect(wrong(SILENT)).toContain('wrong-unreported');
});

test('a review that writes over right figures beside a wrong one is seen', () => {
  expect(wrong(OVERWRITING)).toContain('right-overwritten');
});

test('a review that puts another wrong figure in the place of one is seen', () => {
  expect(wrong(OVERWRITING)).toContain('wrong-filled-in');
});

test('a review that fills in too much is seen', () => {
  expect(blank(INFLATING)).toContain('blank-filled-wrong');
});

test('a review that leaves a blank without a word is seen', () => {
  expect(blank(SILENT)).toEqual(new Set(['blank-unasked']));
});

test('a review that says something else of a form among others is seen', () => {
  const sheets = Array.from({ length: 30 }, (_, index) => drawSheet(chanceOf(1, index)));
  const several = sheets.filter(({ alone }) => alone !== null);
  const forgetful: Review = (...asked) => {
    const review = reviewSheet(...asked);
    return review.reviews.length === 1 ? review : { ...review, reviews: [] };
  };
  const kinds = several.flatMap((form) => amongFaults(form, forgetful)).map(({ kind }) => kind);
  expect(several.length).toBeGreaterThan(1);
  expect(kinds).toEqual(several.map(() => 'among'));
});

test('a review that concludes something else once a line is put in is seen', () => {
  let times = 0;
  const fickle: Review = (...asked) =>
    planted(() => ({ verdict: times++ === 0 ? 'ready' : 'must-fix' }))(...asked);
  expect(stretchedFaults(FORM, chanceOf(2, 0), fickle)).toMatchObject([{ kind: 'stretched' }]);
});

test('a review that writes again what it has written is seen', () => {
  const faults = Array.from({ length: 5 }, (_, index) =>
    identityFaults(FORM, chanceOf(3, index), OVERWRITING),
  ).flat();
  expect(faults.map(({ kind }) => kind)).toContain('second-edit');
});

test('a review that writes again what it has written is seen in a changed form, with the changes', () => {
  const faults = Array.from({ length: 5 }, (_, index) =>
    changedFaults(FORM, chanceOf(3, index), OVERWRITING),
  ).flat();
  const detail = expect.stringMatching(/^[a-zA-Z, ]+: score /) as string;
  expect(faults).toContainEqual({ kind: 'second-edit', detail });
});

test('a review that breaks down is told with the form by which it did', () => {
  const broken: Review = () => {
    throw new RangeError('no such row');
  };
  const [failure] = fuzzDrawn(1, { from: 3, count: 1 }, broken);
  const detail = expect.stringContaining('no such row') as string;
  expect(failure).toMatchObject({ seed: 1, index: 3, fault: { kind: 'crash', detail } });
  expect(failure!.form).toContain('自评表');
});

test('the same seed and number draw the same form, with a figure where each is said to be', () => {
  expect(drawForm(true, chanceOf(1, FIRST)).grid).toEqual(FORM.grid);
  const sheet = sheetOf(FORM.grid);
  const texts = FORM.figures.map(({ at }) => sheet.cell(at).text);
  const shown = FORM.figures.map((figure) => figure.dressed(figure.under(FORM.way)).text);
  expect(new Set(FORM.figures.map(({ at }) => a1(at))).size).toBe(FORM.figures.length);
  expect(texts.filter((text, i) => text !== shown[i] && !['', '—'].includes(text))).toEqual([]);
  expect(reviewSheet(sheet, { standard: AUTO }).reviews).toHaveLength(1);
});
