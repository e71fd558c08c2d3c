import { addendsOf } from '../../../src/scoring';
import { type Review, reviewSheet, writeOf } from '../../../src/review';
import { heldText } from '../../../src/review/edits/write-of';
import { a1, type Edit, sameCell, type SheetSnapshot } from '../../../src/sheet';
import { EVERY_KIND, EVERY_SHEET } from '../../fixtures/every-sheet';
import { EMPTY_CELL } from '../../../src/sheet';
import { type Held, sheetWith } from '../../rules/sheet-with';
import { written } from '../applied';
import { reviewOnce } from '../review-once';

const reviewed = (changes: Record<string, Held>, options = {}) =>
  reviewSheet(sheetWith(changes, options)).reviews[0]!;

/** What a write does when the officer changes the ticks of some cells. */
const writing = (review: Review, ...turned: string[]) => {
  const { edits, held } = writeOf(
    review,
    (edit) => turned.includes(a1(edit.cell)) === (edit.optional === true),
  );
  return {
    written: written(edits),
    held: held.map(({ edit, rests }) => `${a1(edit.cell)}: ${rests.map(a1).join('、')}`),
  };
};

// 10 × 9 ÷ 12 is 7.50, and the sum 96.90; the sheet says 8.00, 97.40 and 良
const WRONG = { G14: '8.00', G21: '97.40', B22: '良' };

test('a total goes with the scores it counts, a grade with the total', () => {
  const review = reviewed(WRONG);
  expect(writing(review)).toEqual({ written: ['G14: 7.5', 'G21: 96.9', 'B22: 优'], held: [] });
  expect(writing(review, 'G14')).toEqual({ written: [], held: ['G21: G14', 'B22: G14、G21'] });
  expect(writing(review, 'G21')).toEqual({ written: ['G14: 7.5'], held: ['B22: G21'] });
  expect(writing(review, 'B22')).toEqual({ written: ['G14: 7.5', 'G21: 96.9'], held: [] });
});

test('a blank that is left blank holds back what counts its score', () => {
  const review = reviewed({ G14: null, G21: null });
  expect(writing(review, 'G14')).toEqual({ written: [], held: ['G21: G14'] });
});

test('an offered total is not written without the offered score it counts', () => {
  // 15 × 1000 ÷ 2000 is 7.50; 6.00 with a reason may be a person's, and so is all that follows offered
  const review = reviewed({ E13: '1000人', G13: '6.00', H13: '工期延误，已督促供应商加快供货' });
  expect(writing(review)).toEqual({ written: [], held: [] });
  expect(writing(review, 'G21', 'B22')).toEqual({
    written: [],
    held: ['G21: G13', 'B22: G13、G21'],
  });
  expect(writing(review, 'G13', 'G21').written).toEqual(['G13: 7.5', 'G21: 89.4']);
});

test('a grade of the total as it is printed is not written beside points that are given back', () => {
  // row 13 met its target and got 14 of 15; the printed total counts the 14
  const review = reviewed({ G13: '14.00', G21: '95.90', B22: '良' });
  expect(writing(review).written).toEqual(['B22: 优']);
  expect(writing(review, 'G13')).toEqual({ written: ['G13: 15'], held: ['B22: G13'] });
});

test('a score that the protection of the sheet refuses holds back what counts it', () => {
  const locked = (text: string, isLocked: boolean) => ({
    ...EMPTY_CELL,
    value: Number(text),
    text,
    locked: isLocked,
  });
  const changes = { G14: locked('8.00', true), G21: locked('97.40', false) };
  expect(writing(reviewed(changes, { isProtected: true }))).toEqual({
    written: ['G14: 7.5'],
    held: ['G21: G14'],
  });
  expect(writing(reviewed(changes)).held).toEqual([]);
});

test('what is held back says which cells it counts', () => {
  const [held] = writeOf(reviewed(WRONG), ({ field }) => field !== 'score').held;
  expect(heldText(held!)).toBe('写回后G14的数与算出本格所用的不同，本格不写入');
});

test.each([...EVERY_SHEET, ...EVERY_KIND])(
  '%s: whatever the officer leaves out, a total that is written is the sum of what stands then',
  (_, sheet) => {
    for (const review of sheetsLike(sheet).flatMap((one) => reviewOnce(one).reviews)) {
      expect(writeOf(review).held).toEqual([]);
      for (const left of [null, ...review.edits]) {
        const { edits } = writeOf(review, (edit) => edit !== left);
        const total = edits.find(({ field }) => field === 'total');
        if (total) expect(standingSum(review, edits)).toBeCloseTo(Number(total.after.value), 6);
      }
    }
  },
);

/** The sheet as it is, and with every figure that a review may write emptied. */
function sheetsLike(sheet: SheetSnapshot): SheetSnapshot[] {
  const figures = reviewOnce(sheet).reviews.flatMap(({ scores }) =>
    [...addendsOf(scores), scores.total].flatMap(({ cell }) => cell ?? []),
  );
  const rows = sheet.rowNumbers().map((row) => {
    const cells = sheet.cellsInRow(row);
    const kept = cells.filter(({ column }) => !figures.some((at) => sameCell(at, { row, column })));
    return [row, new Map(kept.map(({ column, cell }) => [column, cell]))] as const;
  });
  return [sheet, sheet.withCells(new Map(rows))];
}

/** What the scores add up to once the edits are written; formulas are the spreadsheet's. */
function standingSum({ scores }: Review, edits: readonly Edit[]): number {
  return addendsOf(scores).reduce((sum, { cell, value, printed }) => {
    const edit = edits.find((one) => cell && sameCell(one.cell, cell));
    const stands = edit ? Number(edit.after.value) : (cell ? printed : value)?.toNumber();
    return sum + (stands ?? 0);
  }, 0);
}
