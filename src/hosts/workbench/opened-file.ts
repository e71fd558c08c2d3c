import type { CellAddress, NewSheet, SheetRef } from '../../sheet';

/** What a host has to know of the opened file that the grid itself does not keep. */
export interface OpenedFile {
  /** What the references of its sheets call the workbook; another one for every file opened. */
  readonly id: string;
  /** The file's name, which names the workbook on receipts. */
  readonly name: string;
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  /** The protection of a sheet; null for a sheet without, or one added since. */
  protection(sheetId: string): SheetProtection | null;
  /** What the product's tag of a sheet refers to; null for a sheet without. */
  ownFormula(sheetId: string): string | null;
}

export interface SheetProtection {
  isLocked(cell: CellAddress): boolean;
  /** Whether formats, and with them marks, may be set all the same. */
  readonly allowsFormatting: boolean;
}

/** A worksheet the product added to the grid and that belongs into the saved file. */
export interface AddedSheet {
  readonly ref: SheetRef;
  readonly sheet: NewSheet;
}
