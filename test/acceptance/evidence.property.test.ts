import fc from 'fast-check';
import type { Form } from '../../src/form';
import { type Review, reviewSheet, writeOf } from '../../src/review';
import { figuresIn } from '../../src/scoring';
import { a1, type CellAddress, sameCell, type SheetSnapshot } from '../../src/sheet';
import { drawnForms, drawnSheet } from '../fixtures/forms/drawn-form';
import { kinds, kindSheet } from '../fixtures/evidence/kinds';
import { referenceSheet } from '../form/snapshot-of';
import { withCell } from './with-cell';

/** Every form there is: the reference tables, the drawn forms and the kinds of doubt. */
const SHEETS: readonly SheetSnapshot[] = [
  ...Array.from({ length: 11 }, (_, i) => referenceSheet(i + 1)),
  ...drawnForms().map((one) => drawnSheet(one, false)),
  ...kinds().map((kind) => kindSheet(kind)),
];

const sheets = fc.constantFrom(...SHEETS);

test('an edit is the one value that every admissible reading gives', () => {
  for (const { edits, scores } of SHEETS.flatMap(reviewsOf)) {
    for (const edit of edits.filter(({ field }) => field !== 'grade')) {
      const figure = figuresIn(scores).find(({ cell }) => cell && sameCell(cell, edit.cell))!;
      expect(figure.candidates).toBeUndefined();
      expect(figure.computed).not.toBeNull();
    }
  }
});

test('ready means that every printed figure was checked and holds', () => {
  const ready = SHEETS.flatMap(reviewsOf).filter(({ verdict }) => verdict === 'ready');
  expect(ready.length).toBeGreaterThan(20);
  for (const { scores, form } of ready) {
    const open = figuresIn(scores).filter(({ printed, outcome }) => printed && outcome !== 'pass');
    expect(open.map(({ cell }) => cell && a1(cell))).toEqual([]);
    expect(form.unread).toEqual([]);
    expect(form.indicators.length).toBeGreaterThan(0);
  }
});

test('another printed figure at one cell never asks for an edit at another, but for the foot that follows', () => {
  fc.assert(
    fc.property(sheets, fc.nat(), fc.integer({ min: 0, max: 10_000 }), (sheet, at, hundredths) => {
      const [before] = reviewsOf(sheet);
      const cells = before ? printedFigures(before) : [];
      fc.pre(cells.length > 0);
      const cell = cells[at % cells.length]!;
      const [after] = reviewsOf(withCell(sheet, cell, hundredths / 100));
      if (!after || !before) return;
      const foot = [after.form.total?.score?.at, after.form.grade?.at];
      const others = writeOf(after).edits.filter(
        (edit) =>
          !sameCell(edit.cell, cell) && !foot.some((one) => one && sameCell(one, edit.cell)),
      );
      const known = before.edits.map((edit) => a1(edit.cell));
      expect(others.map((edit) => a1(edit.cell)).filter((name) => !known.includes(name))).toEqual(
        [],
      );
    }),
    { numRuns: 400 },
  );
});

test('a blank input never makes a printed figure be written over', () => {
  fc.assert(
    fc.property(sheets, fc.nat(), (sheet, at) => {
      const [before] = reviewsOf(sheet);
      const cells = before ? inputs(before.form) : [];
      fc.pre(cells.length > 0);
      const cell = cells[at % cells.length]!;
      const [after] = reviewsOf(withCell(sheet, cell, null));
      if (!after || !before) return;
      const over = writeOf(after).edits.filter((edit) => edit.before.value !== null);
      const known = before.edits.map((edit) => a1(edit.cell));
      expect(over.map((edit) => a1(edit.cell)).filter((name) => !known.includes(name))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** Every form is looked at before each of its changes. */
const reviewed = new WeakMap<SheetSnapshot, readonly Review[]>();

function reviewsOf(sheet: SheetSnapshot): readonly Review[] {
  const known = reviewed.get(sheet) ?? reviewSheet(sheet).reviews;
  reviewed.set(sheet, known);
  return known;
}

function printedFigures({ scores }: Review): CellAddress[] {
  return figuresIn(scores).flatMap(({ cell, printed }) => (cell && printed ? [cell] : []));
}

/** What the officer gives: targets, results, weights and amounts. */
function inputs({ indicators, fund }: Form): CellAddress[] {
  const rows = [...(fund?.total ? [fund.total] : []), ...(fund?.sources ?? [])];
  return [
    ...indicators.flatMap(({ target, actual, weight }) => [target, actual, weight]),
    ...rows.flatMap(({ initial, budget, executed, weight }) => [initial, budget, executed, weight]),
  ].flatMap((field) => (field && field.text !== '' ? [field.at] : []));
}
