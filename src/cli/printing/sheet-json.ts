import { a1, type Edit } from '../../sheet';
import {
  type FormReport,
  reportForm,
  reportSheet,
  type SheetReport,
  type SheetReview,
} from '../../review';
import { unforeseen } from '../errors/file-error';
import { innerEntry } from './json-list';
import type { SheetPrinting, SheetWriting } from './sheet-printing';

interface FailedEntry {
  readonly row: number;
  readonly error: { readonly code: string; readonly message: string };
}

/** A sheet in the machine-readable report. */
export class SheetJson implements SheetPrinting {
  readonly #report: SheetReport;
  /** The edits of each form, by which refusals are told apart. */
  readonly #edits: readonly (readonly Edit[])[];

  /** Forms that could not be reviewed, by the row (1-based) where they begin. */
  readonly #failed: readonly FailedEntry[];

  constructor(review: SheetReview) {
    this.#failed = review.failed.map(({ at, error }) => {
      const { code, message } = unforeseen(error);
      return { row: at.row + 1, error: { code, message } };
    });
    this.#report = reportSheet(review);
    this.#edits = review.reviews.map(({ edits }) => edits);
  }

  printed(writing: SheetWriting | null): string {
    const report = writing ? this.#withWriting(writing) : this.#report;
    return innerEntry(this.#failed.length > 0 ? { ...report, failedForms: this.#failed } : report);
  }

  /** The report of a sheet, with what could not be written where something could not. */
  #withWriting({ after, refused, marksRefused }: SheetWriting): SheetReport {
    const forms = this.#report.forms.map((form, i): FormReport => {
      const { verdict, findings } = after?.[i] ? reportForm(after[i]) : form;
      // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- reports stand in the order of the reviews
      const own = refused.filter(({ edit }) => this.#edits[i]!.includes(edit));
      return {
        ...form,
        after: { verdict, findings },
        ...(own.length > 0 && {
          notWritten: own.map(({ edit, code }) => ({ cell: a1(edit.cell), code })),
        }),
      };
    });
    return { ...this.#report, forms, ...(marksRefused !== null && { marksRefused }) };
  }
}
