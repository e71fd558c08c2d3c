import type { Review } from '../../review';
import type { Refusal } from '../../sheet';

/** What became of a sheet in a file that was written. */
export interface SheetWriting {
  /** The forms as written; null when nothing had to be, so that they are as they were read. */
  readonly after: readonly Review[] | null;
  readonly refused: readonly Refusal[];
  readonly marksRefused: string | null;
}

/** How a sheet's part of the report is made, in the two forms a report has. */
export interface SheetPrinting {
  /** @param writing null when nothing was to be written */
  printed(writing: SheetWriting | null): string;
}
