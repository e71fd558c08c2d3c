import type { CellAddress } from './address';
import type { Anchor } from './anchor';
import type { CellContent } from './cell';
import type { Mark } from './mark';
import type { SheetRef } from './sheet-ref';

/** The fields of a form a review computes, and the only ones it may propose to write. */
export type ComputedField = 'rate' | 'score' | 'total' | 'grade';

/** What the product writes: what a review computes, and a reason in the officer's words, on his click. */
export type EditField = ComputedField | 'reason';

/** One cell the product proposes to write, with what it expects to find there. */
export interface Edit<Field extends EditField = EditField> {
  readonly cell: CellAddress;
  readonly field: Field;
  /** What the cell held when it was read; a cell that holds something else by now is left alone. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** How the row is found again after rows or columns were inserted. */
  readonly anchor: Anchor;
  /**
   * Offered unticked, for the officer to decide: it would raise a printed score of an indicator, or write a
   * total over that is right where a score a person gave is the mistyped one.
   */
  readonly optional?: true;
}

/** What one call of `apply` does to one sheet. */
export interface SheetChange {
  readonly sheet: SheetRef;
  readonly edits: readonly Edit[];
  /** All marks the sheet is to carry from now on; null leaves the marks as they are. */
  readonly marks: readonly Mark[] | null;
}
