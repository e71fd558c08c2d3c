/** Why a file cannot be read as a workbook. */
export type WorkbookErrorCode = 'not-a-workbook' | 'damaged' | 'encrypted' | 'too-large';

/**
 * A file that is no workbook, or one that is not to be trusted. `message` is one Chinese sentence
 * for the officer; `detail` says in English what exactly was met, for support.
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    readonly detail: string,
  ) {
    super(message);
  }
}

/** A package or part that breaks the rules of its format. */
export function damaged(detail: string): WorkbookError {
  return new WorkbookError(
    'damaged',
    '文件已损坏或内容不完整，无法读取；请用 Excel 或 WPS 打开并另存为 .xlsx 后重试。',
    detail,
  );
}

/** A file of no bytes at all, as a broken download leaves it. */
export function emptyFile(): WorkbookError {
  const message = '文件是空的（0 字节），没有内容可读；请核对文件，或重新下载、另存一份后重试。';
  return new WorkbookError('damaged', message, 'the file is empty');
}

/** A file that opens with a password only. */
export function passwordProtected(detail: string): WorkbookError {
  return new WorkbookError(
    'encrypted',
    '文件设有打开密码，无法读取；请去掉打开密码后重试。',
    detail,
  );
}

/** A file of more bytes than are to be read. */
export function tooManyBytes(size: number, limit: number): WorkbookError {
  return new WorkbookError(
    'too-large',
    '文件超过允许的大小，未读取；请核实文件来源，确需处理时调高上限。',
    `${size} bytes, limit ${limit}`,
  );
}
