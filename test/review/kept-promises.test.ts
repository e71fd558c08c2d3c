import { reviewForm, reviewSheet, tickedEdits } from '../../src/review';
import { messageOf } from '../../src/rules';
import { DEFAULT_STANDARD } from '../../src/standards';
import { a1 } from '../../src/sheet';
import { EVERY_KIND, EVERY_SHEET } from '../fixtures/every-sheet';
import { sheetWith } from '../rules/sheet-with';

const BLANK = sheetWith({ G14: null, G15: null, G21: null });

function told(review: ReturnType<typeof reviewForm>) {
  return review.findings
    .filter(({ id }) => id === 'fillable' || id === 'withheld')
    .map(({ rule, id, cells }) => `${rule} ${id} ${cells.map(a1).join(' ')}`);
}

test('blanks that a write fills are promised', () => {
  expect(told(reviewSheet(BLANK).reviews[0]!)).toEqual([
    'score-missing fillable G14 G15',
    'total-missing fillable G21',
  ]);
});

test('a form of which nothing is written promises nothing', () => {
  const { reading } = reviewSheet(BLANK);
  const [form] = reading.forms;
  const review = reviewForm(form!, DEFAULT_STANDARD, { writesNothing: new Set([form!]) });
  expect(told(review)).toEqual(['score-missing withheld G14 G15', 'total-missing withheld G21']);
  const texts = review.findings.map((finding) => messageOf(finding));
  expect(texts.filter((text) => text.includes('可由「写回」填入'))).toEqual([]);
  expect(texts).toContainEqual(expect.stringMatching(/^G14、G15空白，本次不写回/));
});

test.each([...EVERY_SHEET, ...EVERY_KIND])(
  '%s: what a sentence says will be written is in the plan, and what it says will not is not',
  (_, sheet) => {
    for (const { findings, edits } of reviewSheet(sheet).reviews) {
      const written = new Set(tickedEdits(edits).map(({ cell }) => a1(cell)));
      const cellsOf = (id: string) =>
        findings.filter((one) => one.id === id).flatMap(({ cells }) => cells.map(a1));
      expect(cellsOf('fillable').filter((cell) => !written.has(cell))).toEqual([]);
      expect(cellsOf('withheld').filter((cell) => written.has(cell))).toEqual([]);
      const promised = findings.filter((one) => /可由「写回」填入/.test(messageOf(one)));
      expect(promised.map(({ id }) => id).filter((id) => id !== 'fillable')).toEqual([]);
    }
  },
);
