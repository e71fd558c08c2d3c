import { HostError, thrownCode } from '../../sheet';
import { WorkbookError } from '../../hosts/file';

/** Why one file could not be done; the others still are. `message` is one Chinese sentence. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: string,
    message: string,
    /** For support: what exactly was met, and null for an ordinary refusal. */
    readonly detail: string | null = null,
  ) {
    super(message);
  }
}

const SYSTEM: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', '找不到文件；请核对路径。'],
  ENOTDIR: ['not-found', '找不到文件；请核对路径。'],
  ELOOP: ['not-found', '链接循环，找不到文件；请核对路径。'],
  EACCES: ['no-permission', '没有权限读写；请检查文件和文件夹的权限。'],
  EPERM: ['no-permission', '没有权限读写；请检查文件和文件夹的权限。'],
  EROFS: ['no-permission', '所在磁盘只读，无法写入；请用 --out 写到别处。'],
  EBUSY: ['no-permission', '文件正被其他程序占用；请关闭后重试。'],
  EISDIR: ['not-a-workbook', '这是一个文件夹，不是工作簿；请核对路径。'],
  ENAMETOOLONG: ['write-failed', '文件名或路径过长，未能写入；请缩短文件名后重试。'],
  ENOSPC: ['write-failed', '磁盘空间不足，未能写入；请腾出空间后重试。'],
};

/** The entry an error gets in the report; an error nobody foresaw is called that. */
export function fileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const cause = error instanceof HostError ? error.cause : error;
  if (cause instanceof WorkbookError) return new FileError(cause.code, cause.message);
  if (error instanceof HostError) return new FileError(error.code, error.message);
  const known = SYSTEM[thrownCode(error) ?? ''];
  if (known) return new FileError(...known);
  return unforeseen(error);
}

/** An error that is the program's own fault, whatever it is. */
export function unforeseen(error: unknown): FileError {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new FileError('failed', '程序处理该文件时出错；请把文件发给维护人员。', detail);
}
