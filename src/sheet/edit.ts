import type { CellAddress } from './address';
import type { Anchor } from './anchor';
import type { CellContent } from './cell';
import type { Mark } from './mark';
import type { SheetRef } from './sheet-ref';

/** One cell the product proposes to write, with what it expects to find there. */
export interface Edit<Field extends string = string> {
  readonly cell: CellAddress;
  /** What the cell is to whoever proposes it; a sheet asks nothing of it. */
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
