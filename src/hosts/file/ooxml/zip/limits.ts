import { LAST_ROW } from '../../../../sheet';

/** How much of a file is read before it is refused as too large. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly packed: number;
  /** Bytes of all its parts together, after decompression. */
  readonly unpacked: number;
  /** Rows read from one sheet. */
  readonly rows: number;
}

const MIB = 1024 * 1024;

/** 64 MiB packed, 512 MiB unpacked, and as many rows as a worksheet can have. */
export const DEFAULT_LIMITS: Limits = {
  packed: 64 * MIB,
  unpacked: 512 * MIB,
  rows: LAST_ROW + 1,
};
