import type { CellAddress, SheetSnapshot } from '../sheet';
import type { LayoutCorrection } from './layout-correction';
import type { Form } from './form';

/** The result of looking for forms on a sheet. */
export interface SheetReading {
  readonly snapshot: SheetSnapshot;
  /** In reading order, top to bottom and left to right. */
  readonly forms: readonly Form[];
  /** Why there is no form (or why a part that looks like one was refused); null when all is well. */
  readonly refusal: Refusal | null;
  /** What officers said of its layout, so that the sheet can be read in the same way again. */
  readonly layouts?: readonly LayoutCorrection[];
  /** Forms that could not be read because of a fault of our own; none unless `isolated` was asked for. */
  readonly failed: readonly FailedForm[];
}

/** A form whose reading or review broke down inside, which is our own fault, and where it begins. */
export interface FailedForm {
  readonly at: CellAddress;
  readonly error: unknown;
}

/** Says what was looked for and what was found, each as a Chinese clause. */
export interface Refusal {
  readonly code: 'empty-sheet' | 'no-form' | 'score-list' | 'cut-off';
  /** One whole sentence: what, where, what to do. */
  readonly message: string;
  readonly lookedFor: readonly string[];
  readonly found: readonly string[];
}
