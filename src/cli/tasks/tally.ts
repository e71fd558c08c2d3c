import { noVerdicts, VERDICTS } from '../../review';
import type { FileOutcome } from './file-task';

/** What all files together came to. */
export class Tally {
  files = 0;
  failed = 0;
  readonly verdicts = noVerdicts();

  add({ error, verdicts, faults = [] }: Pick<FileOutcome, 'error' | 'verdicts' | 'faults'>): void {
    this.files++;
    if (error || faults.length > 0) this.failed++;
    for (const verdict of verdicts) this.verdicts[verdict]++;
  }

  get forms(): number {
    return VERDICTS.reduce((sum, verdict) => sum + this.verdicts[verdict], 0);
  }

  /** 2 when a file could not be done, else 1 when a form must be fixed, else 0. */
  get status(): number {
    if (this.failed > 0) return 2;
    return this.verdicts['must-fix'] > 0 ? 1 : 0;
  }
}
