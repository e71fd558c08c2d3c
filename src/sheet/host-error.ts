import type { Receipt } from './receipt';

/** What kept a host from doing what was asked. */
export type HostErrorCode =
  | 'cell-editing'
  | 'protected'
  | 'read-only'
  | 'too-large'
  | 'session-lost'
  | 'busy'
  | 'dialog-open'
  | 'no-workbook'
  | 'no-sheet'
  | 'not-a-worksheet'
  | 'sheet-gone'
  | 'unsupported'
  | 'cancelled'
  | 'failed';

/**
 * A host could not do what was asked, for a reason the officer can act on.
 * `message` is one Chinese sentence saying what happened and what to do; `cause` is for support.
 */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/**
 * A write broke off and could not be taken back, or nobody knows how far it got. The receipt lists
 * every cell that may have been written; taking it back restores only those that really were.
 */
export class WriteInterrupted extends HostError {
  constructor(
    code: HostErrorCode,
    message: string,
    readonly receipt: Receipt,
    /** Whether the sheet could be read again, so that the receipt lists exactly what was written. */
    readonly certain: boolean,
    options?: { cause?: unknown },
  ) {
    super(code, message, options);
  }
}
