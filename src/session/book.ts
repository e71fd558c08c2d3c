import { sameSheet, sheetKey } from '../sheet';
import type { SheetChange, SheetRef } from '../sheet';
import type { FailedForm } from '../form';
import { noVerdicts, sheetMarks, type Review, type SheetReview, type Verdict } from '../review';
import { isIdle } from './flow';
import { type Ticks, writeWith } from './ticks';

/** Every form of the workbook, as 整本核验 lists them. */
export interface Book {
  readonly forms: readonly BookForm[];
  /** Sheets without a form, in order. */
  readonly others: readonly BookSheet[];
  /** Forms that were not reviewed because of a fault of our own. */
  readonly failed: readonly BookFailure[];
  /** Something in the workbook changed after the list was made. */
  readonly stale: boolean;
}

export interface BookSheet extends SheetRef {
  readonly hidden: boolean;
}

export interface BookFailure {
  readonly sheet: BookSheet;
  readonly failed: FailedForm;
}

/** One form, with the sheet it stands on. */
export interface BookForm {
  readonly sheet: BookSheet;
  /** All of that sheet, for going there without reading it again. */
  readonly all: SheetReview;
  /** Which of the sheet's forms it is, 0-based. */
  readonly index: number;
  readonly review: Review;
}

/** The list of a whole workbook, from the reviews of its sheets in their order. */
export function bookOf(reviews: readonly SheetReview[]): Book {
  const forms: BookForm[] = [];
  const others: BookSheet[] = [];
  const failed: BookFailure[] = [];
  for (const all of reviews) {
    const { sheet: ref, hidden } = all.reading.snapshot;
    const sheet: BookSheet = { ...ref, hidden };
    forms.push(...all.reviews.map((review, index) => ({ sheet, all, index, review })));
    failed.push(...all.failed.map((one) => ({ sheet, failed: one })));
    if (all.reviews.length === 0 && all.failed.length === 0) others.push(sheet);
  }
  return { forms, others, failed, stale: false };
}

/** How many forms came to each verdict. */
export function verdictCounts({ forms }: Book): Readonly<Record<Verdict, number>> {
  const counts = noVerdicts();
  for (const { review } of forms) counts[review.verdict] += 1;
  return counts;
}

/** What a write of the whole workbook, or of some of its forms, would do. */
export interface BookChoice {
  readonly forms: readonly BookForm[];
  readonly marks: boolean;
  /** What the officer said of the edits of a sheet. */
  readonly ticksOf: (sheet: SheetRef) => Ticks;
}

/** One change for each sheet on which anything would alter. */
export function bookChanges({ forms, marks, ticksOf }: BookChoice): SheetChange[] {
  const sheets = new Map<string, [BookForm, ...BookForm[]]>();
  for (const form of forms) {
    const key = sheetKey(form.sheet);
    const ofSheet = sheets.get(key);
    if (ofSheet) ofSheet.push(form);
    else sheets.set(key, [form]);
  }
  return [...sheets.values()].flatMap((ofSheet) => {
    const { all, sheet } = ofSheet[0];
    const ticks = ticksOf(sheet);
    const change: SheetChange = {
      sheet: all.reading.snapshot.sheet,
      edits: ofSheet.flatMap(({ review }) => writeWith(review, ticks).edits),
      marks: marks ? sheetMarks(all) : null,
    };
    return isIdle(change, all) ? [] : [change];
  });
}

/** The form of a fresh list that stands where this one stood and is still the same project; or null. */
export function sameForm({ forms }: Book, { sheet, index, review }: BookForm): BookForm | null {
  const there = forms.find((one) => sameSheet(one.sheet, sheet) && one.index === index);
  const same = there?.review.form.project?.text === review.form.project?.text;
  return there && same ? there : null;
}
