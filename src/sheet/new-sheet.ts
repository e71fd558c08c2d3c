import type { Area, CellAddress } from './address';

/** How a cell of a new sheet looks; every host knows these and no others. */
export type NewCellStyle =
  'title' | 'header' | 'label' | 'text' | 'number' | 'total' | 'input' | 'note';

export interface NewCell {
  readonly at: CellAddress;
  readonly value: number | string | null;
  /** With its leading `=`; takes the place of the value. A text value never becomes a formula. */
  readonly formula?: string;
  readonly format?: string;
  readonly style: NewCellStyle;
}

/** What the officer may enter into some cells: one of a list, or a number between two bounds. */
export interface NewValidation {
  readonly area: Area;
  readonly allowed:
    { readonly list: readonly string[] } | { readonly min: number; readonly max: number };
  /** Chinese sentence shown when something else is entered. */
  readonly message: string;
}

/** A worksheet to be added to the open workbook; all positions are 0-based. */
export interface NewSheet {
  /** Wished name; the host appends a number when it is taken. */
  readonly name: string;
  /** Fill anew the sheet the product added under this name before (a summary that is refreshed); never another's. */
  readonly replace: boolean;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points, where text across merged cells needs more than one line. */
  readonly heights?: readonly { readonly row: number; readonly points: number }[];
  readonly cells: readonly NewCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly NewValidation[];
  /** Prints on A4, fitted to one page wide. */
  readonly landscape: boolean;
}
