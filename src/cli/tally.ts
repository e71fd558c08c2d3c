import type { Verdict } from '../review';
import { FileError } from './file-error';
import { finalReviews, type ReviewedFile } from './review-file';

/** What all files together came to. */
export class Tally {
  files = 0;
  failed = 0;
  readonly verdicts: Record<Verdict, number> = { 'must-fix': 0, 'needs-review': 0, ready: 0 };

  add(result: ReviewedFile | FileError): void {
    this.files++;
    if (result instanceof FileError) {
      this.failed++;
      return;
    }
    for (const sheet of result.sheets) {
      for (const { verdict } of finalReviews(sheet)) this.verdicts[verdict]++;
    }
  }

  get forms(): number {
    return this.verdicts['must-fix'] + this.verdicts['needs-review'] + this.verdicts.ready;
  }

  /** 2 when a file could not be done, else 1 when a form must be fixed, else 0. */
  get status(): number {
    if (this.failed > 0) return 2;
    return this.verdicts['must-fix'] > 0 ? 1 : 0;
  }
}
