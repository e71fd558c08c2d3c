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
