import { HostError, type HostErrorCode } from '../../sheet';

type Sentence = readonly [HostErrorCode, string];

/** Sentences that take the place of the usual one for some codes, because more is known. */
export type Instead = Readonly<Record<string, Sentence>>;

const RETRY_OR_REPORT =
  '表格程序拒绝了这次操作，请重试；仍不成功时，请把「诊断」中的内容复制给技术支持。';

/** What the error codes of Excel mean to the officer. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: [
    'cell-editing',
    '正在编辑单元格，请按回车结束编辑，再重试一次。',
  ],
  AccessDenied: ['protected', '工作表受保护，没有写入，请先取消工作表保护，再重试一次。'],
  RequestPayloadSizeLimitExceeded: [
    'too-large',
    '一次写入的内容过多，请分成几张工作表核验，再重试一次。',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'too-large',
    '工作表内容过多，请删去与自评表无关的行列，再重试一次。',
  ],
  OperationCellsExceedLimit: [
    'too-large',
    '工作表内容过多，请删去与自评表无关的行列，再重试一次。',
  ],
  InvalidOrTimedOutSession: [
    'session-lost',
    '与表格程序的连接已中断，请重试；仍不成功时，请关闭并重新打开本窗格。',
  ],
  InvalidRequestContext: [
    'session-lost',
    '与表格程序的连接已中断，请重试；仍不成功时，请关闭并重新打开本窗格。',
  ],
  ActivityLimitReached: ['busy', '表格程序正忙，请稍候片刻，再重试一次。'],
  RequestAborted: ['busy', '表格程序正忙，请稍候片刻，再重试一次。'],
  Conflict: ['busy', '另一位编辑者正在改动同一处，请稍候片刻，再重试一次。'],
  WriteNotSupportedWhenModalDialogOpen: [
    'dialog-open',
    '表格程序中还有对话框开着，请先关闭对话框，再重试一次。',
  ],
  InactiveWorkbook: ['no-workbook', '要核验的工作簿不在最前面，请切换到它，再重试一次。'],
  ItemNotFound: ['sheet-gone', '核验过的工作表已被删除，请切换到要核验的工作表，再重试一次。'],
  InvalidReference: ['sheet-gone', '核验过的工作表已被删除，请切换到要核验的工作表，再重试一次。'],
  UnsupportedSheet: [
    'not-a-worksheet',
    '当前是图表工作表，请切换到自评表所在的工作表，再重试一次。',
  ],
  MergedRangeConflict: ['failed', '合并单元格的范围已变化，没有写入，请重新核验，再重试一次。'],
  ApiNotFound: ['unsupported', '当前版本的表格程序没有这项功能，请升级后再用。'],
  UnsupportedFeature: ['unsupported', '当前版本的表格程序没有这项功能，请升级后再用。'],
  NotImplemented: ['unsupported', '当前版本的表格程序没有这项功能，请升级后再用。'],
};

/** Sentences that depend on what was being done rather than on the code alone. */
export const NO_SHEET: Sentence = [
  'no-sheet',
  '当前没有打开的工作表，请先打开自评表所在的工作表，再重试一次。',
];
export const READ_ONLY: Sentence = [
  'read-only',
  '工作簿以只读方式打开，没有写入，请先另存一份可以编辑的副本，再重试一次。',
];

/**
 * The officer's sentence for an error of Excel; errors that are not Excel's (a crash of our own)
 * come back as they are.
 */
export function hostErrorOf(error: unknown, instead: Instead = {}): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const [kind, message] =
    instead[code] ?? SENTENCES[code] ?? (['failed', RETRY_OR_REPORT] as const);
  return new HostError(kind, message, { cause: error });
}

/** The code of an error that came from Excel, null for any other error. */
export function excelCode(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof HostError) return null;
  if (error.name !== 'RichApi.Error') return null;
  return String((error as Error & { code?: unknown }).code);
}

/** Whether Excel refused the size of what was sent or asked for. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && SENTENCES[code]?.[0] === 'too-large';
}
