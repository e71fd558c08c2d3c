import { errorOf, HostError, type HostErrorCode, thrownCode } from '../../../sheet';

type Sentence = readonly [HostErrorCode, string];

/** Sentences that take the place of the usual one for some codes, because more is known. */
export type Instead = Readonly<Record<string, Sentence>>;

const RETRY_OR_REPORT =
  '表格程序拒绝了这次操作，请重试；仍不成功时，请把「诊断」中的内容复制给维护人员。';

/** In protected view and viewing mode nothing can be changed. */
const VIEWING: Sentence = [
  'read-only',
  '工作簿正在以受保护的视图（查看模式）打开，请先点「启用编辑」，再重试一次。',
];

export function onlyShown(): HostError {
  return new HostError(...VIEWING);
}

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
  InactiveWorkbook: ['another-workbook', '要核验的工作簿不在最前面，请切换到它，再重试一次。'],
  ItemNotFound: ['sheet-gone', '核验过的工作表已被删除，请切换到要核验的工作表，再重试一次。'],
  InvalidReference: ['sheet-gone', '核验过的工作表已被删除，请切换到要核验的工作表，再重试一次。'],
  UnsupportedSheet: [
    'not-a-worksheet',
    '当前是图表工作表，请切换到自评表所在的工作表，再重试一次。',
  ],
  MergedRangeConflict: ['failed', '合并单元格的范围已变化，没有写入，请重新核验，再重试一次。'],
  InvalidSelection: [
    'not-a-worksheet',
    '当前选中的不是单元格（例如图片、图表或控件），请点一下自评表中的任一单元格，再重试一次。',
  ],
  ReadOnly: [
    'read-only',
    '工作簿以只读方式打开，没有写入，请先启用编辑或另存一份可以编辑的副本，再重试一次。',
  ],
  UnsupportedOperationInProtectedView: VIEWING,
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
 * The officer's sentence for whatever Excel threw: its errors, texts, plain objects, nothing at all.
 * Errors that are not Excel's (a crash of our own) come back as they are.
 */
export function hostErrorOf(thrown: unknown, instead: Instead = {}): unknown {
  const code = excelCode(thrown);
  if (code === null) return thrown;
  const [kind, message] =
    instead[code] ?? SENTENCES[code] ?? (['failed', RETRY_OR_REPORT] as const);
  return new HostError(kind, message, { cause: errorOf(thrown) });
}

/** The code of what came from Excel, empty where it has none; null for an error of our own. */
export function excelCode(thrown: unknown): string | null {
  if (thrown instanceof HostError) return null;
  if (thrown instanceof Error && thrown.name !== 'RichApi.Error') return null;
  return thrownCode(thrown) ?? '';
}

/** Codes of the port that say nothing about what was asked, only that it was no time to ask. */
const PASSING: readonly HostErrorCode[] = ['cell-editing', 'busy', 'dialog-open', 'session-lost'];

/** Whether an error is about the moment (or is no error of Excel), so that asking for less is no help. */
export function isPassing(error: unknown): boolean {
  const code = excelCode(error);
  return code === null || PASSING.includes(SENTENCES[code]?.[0] ?? 'failed');
}

/** Whether Excel refused the size of what was sent or asked for. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && SENTENCES[code]?.[0] === 'too-large';
}
