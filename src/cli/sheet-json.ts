import { a1, type Edit } from '../sheet';
import {
  type FormReport,
  reportForm,
  reportSheet,
  type SheetReport,
  type SheetReview,
} from '../review';
import { innerEntry } from './json-list';
import type { SheetPrinting, SheetWriting } from './sheet-printing';

/** A sheet in the machine-readable report. */
export class SheetJson implements SheetPrinting {
  readonly #report: SheetReport;
  /** The edits of each form, by which refusals are told apart. */
  readonly #edits: readonly (readonly Edit[])[];

  constructor(review: SheetReview) {
    this.#report = reportSheet(review);
    this.#edits = review.reviews.map(({ edits }) => edits);
  }

  printed(writing: SheetWriting | null): string {
    return innerEntry(writing ? this.#withWriting(writing) : this.#report);
  }

  /** The report of a sheet, with what could not be written where something could not. */
  #withWriting({ after, refused, marksRefused }: SheetWriting): SheetReport {
    const forms = this.#report.forms.map((form, i): FormReport => {
      const { verdict, findings } = after?.[i] ? reportForm(after[i]) : form;
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
