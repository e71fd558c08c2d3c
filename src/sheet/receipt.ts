import type { CellAddress } from './address';
import type { Edit } from './edit';
import type { SheetRef } from './sheet-ref';

/** Why a cell was left as it was. */
export type RefusalCode =
  /** the cell no longer holds what the review read */
  | 'changed'
  /** the sheet is protected and the cell locked */
  | 'locked'
  /** the spreadsheet accepted the write and kept the old value */
  | 'ignored'
  /** the row cannot be found any more (undo only) */
  | 'gone'
  /** it counts a figure that was not written (writing only) */
  | 'rests';

/** One edit that was not carried out. */
export interface Refusal {
  readonly sheet: SheetRef;
  readonly edit: Edit;
  readonly code: RefusalCode;
}

/** What one `apply` did, and all that is needed to take it back. */
export interface Receipt {
  readonly id: string;
  /** ISO 8601 time. */
  readonly at: string;
  /** The workbook's `lastingName` at the time, so that a receipt is never used on another file. */
  readonly workbook: string;
  readonly written: readonly { readonly sheet: SheetRef; readonly edit: Edit }[];
  /**
   * Set while nobody knows how much of `written` was: on a receipt made before the first cell is
   * written, and on that of a write whose outcome could not be read.
   */
  readonly uncertain?: true;
  /** How many of the cells written kept a number format that a protected sheet would not have changed. */
  readonly formatsKept?: number;
  readonly refused: readonly Refusal[];
  /** Ids of the sheets that carried no mark of ours before: a write taken back takes its marks along. */
  readonly unmarked?: readonly string[];
  /** Per sheet: how many cells carry our mark now, and why marks were refused, if they were. */
  readonly marks: readonly {
    readonly sheet: SheetRef;
    readonly count: number;
    readonly refused: string | null;
  }[];
}

/** The outcome of taking a receipt back. */
export interface UndoResult {
  readonly restored: readonly { readonly sheet: SheetRef; readonly cell: CellAddress }[];
  readonly left: readonly Refusal[];
  /** Cells that hold what they held before the write: never written, or set back already. */
  readonly untouched: number;
}
