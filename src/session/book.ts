import type { Edit, SheetChange, SheetInfo } from '../sheet';
import { noVerdicts, sheetMarks, type Review, type SheetReview, type Verdict } from '../review';
import { editKey, isIdle } from './flow';

/** Every form of the workbook, as 整本核验 lists them. */
export interface Book {
  readonly forms: readonly BookForm[];
  /** Sheets without a form, in order. */
  readonly others: readonly SheetInfo[];
  /** Something in the workbook changed after the list was made. */
  readonly stale: boolean;
}

/** One form, with the sheet it stands on. */
export interface BookForm {
  readonly sheet: SheetInfo;
  /** All of that sheet, for going there without reading it again. */
  readonly all: SheetReview;
  /** Which of the sheet's forms it is, 0-based. */
  readonly index: number;
  readonly review: Review;
}

/** The list of a whole workbook, from its sheets and their reviews in the same order. */
export function bookOf(sheets: readonly SheetInfo[], reviews: readonly SheetReview[]): Book {
  const info = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const forms = reviews.flatMap((all) => {
    const { sheet } = all.reading.snapshot;
    const known = info.get(sheet.id) ?? { ...sheet, hidden: false, active: false };
    return all.reviews.map((review, index) => ({ sheet: known, all, index, review }));
  });
  const filled = new Set(forms.map(({ sheet }) => sheet.id));
  return { forms, others: sheets.filter(({ id }) => !filled.has(id)), stale: false };
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
  /** Edits the officer ticked off on one sheet. */
  readonly leftOut: { readonly sheet: string; readonly keys: ReadonlySet<string> } | null;
}

/** One change for each sheet on which anything would alter. */
export function bookChanges({ forms, marks, leftOut }: BookChoice): SheetChange[] {
  const sheets = new Map<string, BookForm[]>();
  for (const form of forms) {
    sheets.set(form.sheet.id, [...(sheets.get(form.sheet.id) ?? []), form]);
  }
  return [...sheets.values()].flatMap((ofSheet) => {
    const { all, sheet } = ofSheet[0]!;
    const isLeft = (edit: Edit) => leftOut?.sheet === sheet.id && leftOut.keys.has(editKey(edit));
    const change: SheetChange = {
      sheet: all.reading.snapshot.sheet,
      edits: ofSheet.flatMap(({ review }) => review.edits.filter((edit) => !isLeft(edit))),
      marks: marks ? sheetMarks(all.reviews) : null,
    };
    return isIdle(change, all) ? [] : [change];
  });
}

/** The form of a fresh list that stands where this one stood and is still the same project; or null. */
export function sameForm({ forms }: Book, { sheet, index, review }: BookForm): BookForm | null {
  const there = forms.find((one) => one.sheet.id === sheet.id && one.index === index);
  const same = there?.review.form.project?.text === review.form.project?.text;
  return there && same ? there : null;
}
