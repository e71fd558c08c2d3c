import type { Area, CellAddress, SheetPart } from '../../../sheet';

/** A conditional format of ours, with the cells it lies on. */
export interface TaggedFormat {
  /** Excel's id of the conditional format. */
  readonly id: string;
  readonly kind: string;
  readonly areas: readonly Area[];
}

/** What the last read of a sheet told that a later write or read of it needs. */
export interface KnownSheet {
  readonly protection: SheetProtection;
  /** Null when the conditional formats of the sheet could not be read. */
  readonly formats: readonly TaggedFormat[] | null;
  readonly layout: SheetLayout;
  /** What the sheet would not tell; a read at a click asks for it again. */
  readonly unread: ReadonlySet<SheetPart>;
}

export interface SheetProtection {
  readonly on: boolean;
  /** Whether conditional formats may be placed in spite of the protection. */
  readonly allowsFormats: boolean;
  /** Whether the protection refuses edits of this cell. */
  locked(cell: CellAddress): boolean;
}

/**
 * What only requests of the writing kind can tell in Excel, so that asking costs the officer his undo
 * history; it is remembered between clicks.
 */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Locked cells row by row where only some are, from the first cell of the used range; else null. */
  readonly locks: readonly (readonly boolean[])[] | null;
  /** What has to be the same for the rest to be trusted again. */
  readonly fingerprint: string;
}

/** Sheets by Excel's id. */
export type KnownSheets = Map<string, KnownSheet>;
