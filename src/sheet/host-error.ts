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
