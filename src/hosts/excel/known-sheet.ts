import type { Area, CellAddress } from '../../sheet';

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
  readonly formats: readonly TaggedFormat[];
  readonly merges: RememberedMerges | null;
}

export interface SheetProtection {
  readonly on: boolean;
  /** Whether conditional formats may be placed in spite of the protection. */
  readonly allowsFormats: boolean;
  /** Whether the protection refuses edits of this cell. */
  locked(cell: CellAddress): boolean;
}

/** Merged areas with what must be unchanged for them to be trusted again. */
export interface RememberedMerges {
  readonly areas: readonly Area[];
  readonly fingerprint: string;
}

/** Sheets by Excel's id. */
export type KnownSheets = Map<string, KnownSheet>;
