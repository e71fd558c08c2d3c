import type { Area } from '../../../sheet';

/** What the last read of a sheet told that a later one can use again. */
export interface KnownSheet {
  readonly merges: readonly Area[];
  /** What must be the same for the merges to be trusted. */
  readonly fingerprint: string;
}

/** By the id of the sheet's reference. */
export type KnownSheets = Map<string, KnownSheet>;
