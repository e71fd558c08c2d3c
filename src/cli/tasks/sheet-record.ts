import type { Refusal } from '../../form';
import type { Receipt, SheetChange, SheetRef } from '../../sheet';
import { checkSection, checkSheet, overviewForm, summaryRow } from '../../documents';
import { type Review, sheetMarks, type SheetReview, type Verdict, writeOf } from '../../review';
import type { FileTask, FormFacts, ReviewSettings } from './file-task';
import { unforeseen } from '../errors/file-error';
import { SheetJson } from '../printing/sheet-json';
import type { SheetPrinting, SheetWriting } from '../printing/sheet-printing';
import { SheetText } from '../printing/sheet-text';
import { TOOL } from '../printing/tool';

/** What came of one sheet: plain data without the review itself. */
export interface SheetOutcome {
  readonly name: string;
  /** Whether there was a form on it when it was read. */
  readonly hasForm: boolean;
  /** Why there was none. */
  readonly refusal: Pick<Refusal, 'code' | 'message'> | null;
  /** The sheet's part of the report, JSON or text. */
  readonly printed: string;
  readonly verdicts: readonly Verdict[];
  readonly forms: readonly FormFacts[];
  /** 核验单 of its forms, as parts of a page. */
  readonly checkSections: readonly string[];
  /** For support: what broke down inside, where something did. */
  readonly fault?: string;
}

type RecordSettings = Pick<ReviewSettings, 'json' | 'facts' | 'checkSections'>;

/**
 * What is kept of a sheet's review until the file is written. The review itself is let go, so that
 * memory does not grow with the sheets of a workbook.
 */
export class SheetRecord {
  readonly sheet: SheetRef;
  readonly hasForm: boolean;
  readonly refusal: SheetOutcome['refusal'];
  /** What is to be written, null for nothing. */
  readonly change: SheetChange | null;
  readonly #task: FileTask;
  readonly #settings: RecordSettings;
  readonly #printing: SheetPrinting;
  readonly #checkSections: readonly string[];
  readonly #fault: string | null;
  readonly #asRead: Pick<SheetOutcome, 'verdicts' | 'forms'>;

  constructor(review: SheetReview, task: FileTask, settings: RecordSettings) {
    const { reading, reviews } = review;
    this.sheet = reading.snapshot.sheet;
    this.hasForm = reading.forms.length > 0;
    this.refusal = reading.refusal && {
      code: reading.refusal.code,
      message: reading.refusal.message,
    };
    this.change = asksForChange(review) ? changeOf(review) : null;
    this.#task = task;
    this.#settings = settings;
    this.#printing = settings.json
      ? new SheetJson(review)
      : new SheetText(review, task.destination !== null);
    const wantsSections = settings.checkSections || task.checkPage !== null;
    // 核验单 speak of the form as it was handed in.
    this.#checkSections = wantsSections ? reviews.map((one) => sectionOf(one, task)) : [];
    this.#fault = faultsIn(review).map(detailOf).join('\n') || null;
    this.#asRead = this.#counted(reviews);
  }

  /** @param writing null when nothing was to be written */
  outcome(writing: SheetWriting | null): SheetOutcome {
    return {
      name: this.sheet.name,
      hasForm: this.hasForm,
      refusal: this.refusal,
      printed: this.#printing.printed(writing),
      ...(writing?.after ? this.#counted(writing.after) : this.#asRead),
      checkSections: this.#checkSections,
      ...(this.#fault !== null && { fault: this.#fault }),
    };
  }

  #counted(reviews: readonly Review[]): Pick<SheetOutcome, 'verdicts' | 'forms'> {
    const { path } = this.#task.file;
    return {
      verdicts: reviews.map(({ verdict }) => verdict),
      forms: this.#settings.facts ? reviews.map((review) => factsOf(review, path)) : [],
    };
  }
}

/** What a receipt says of one sheet. */
export function leftOn({ id }: SheetRef, receipt: Receipt): Omit<SheetWriting, 'after'> {
  return {
    refused: receipt.refused.filter(({ sheet }) => sheet.id === id),
    marksRefused: receipt.marks.find(({ sheet }) => sheet.id === id)?.refused ?? null,
  };
}

/** A sheet without a form keeps what it has: its marks are of some earlier time, or of none. */
function asksForChange(review: SheetReview): boolean {
  const { reading, reviews } = review;
  if (reading.forms.length === 0) return false;
  const hasMarks = reading.snapshot.marks.length > 0 || sheetMarks(review).length > 0;
  return hasMarks || reviews.some((one) => writeOf(one).edits.length > 0);
}

function changeOf(review: SheetReview): SheetChange {
  return {
    sheet: review.reading.snapshot.sheet,
    edits: review.reviews.flatMap((one) => writeOf(one).edits),
    marks: sheetMarks(review),
  };
}

/** What broke down inside: forms, and single rules over forms that were reviewed. */
function faultsIn({ reviews, failed }: SheetReview): unknown[] {
  return [...failed, ...reviews.flatMap(({ failedRules }) => failedRules)].map(
    ({ error }) => error,
  );
}

function detailOf(error: unknown): string | null {
  return unforeseen(error).detail;
}

function sectionOf(review: Review, { file }: FileTask): string {
  return checkSection(checkSheet(review, { file: file.path, version: TOOL.version }));
}

function factsOf(review: Review, source: string): FormFacts {
  return { summary: summaryRow({ source, review }, 0), overview: overviewForm(source, review) };
}
