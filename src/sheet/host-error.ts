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
  /** what was asked belongs to a workbook other than the one that can be worked on now */
  | 'another-workbook'
  /** another sheet came to the front since the officer looked at the one the work is for */
  | 'another-sheet'
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

/** What was asked for a sheet of one workbook was about to be done in another. */
export function anotherWorkbook(sheet: string, cause?: unknown): HostError {
  return new HostError(
    'another-workbook',
    `工作表「${sheet}」不在当前的工作簿中，没有改动任何单元格，请切换到它所在的工作簿，再重试一次。`,
    { cause },
  );
}

/** The sheet the work was for is no longer in its workbook. */
export function sheetGone(sheet: string, cause?: unknown): HostError {
  return new HostError(
    'sheet-gone',
    `工作表「${sheet}」已被删除，没有写入，请切换到要核验的工作表，再重试一次。`,
    { cause },
  );
}

/** Another sheet came to the front between the look and the click. */
export function anotherSheet(shown: string, active: string): HostError {
  return new HostError(
    'another-sheet',
    `当前工作表已换成「${active}」，不是窗格中的「${shown}」，没有写入，请核对后再点一次。`,
  );
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
