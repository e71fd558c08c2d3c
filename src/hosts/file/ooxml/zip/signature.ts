import type { Limits } from './limits';
import { damaged, passwordProtected, tooManyBytes, WorkbookError } from '../workbook-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * Refuses what is no zip file, saying what it is instead where that can be seen: a workbook behind a
 * password and an old .xls are both compound files.
 */
export function refuseForeignFile(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.packed) throw tooManyBytes(bytes.length, limits.packed);
  if (bytes.length === 0) throw damaged('the file is empty');
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (startsWith(bytes, PDF)) throw unreadable(' PDF 文件', '转换', 'a PDF file');
  if (!startsWith(bytes, ZIP)) throw notAWorkbook('no zip file');
}

/** The refusal of a file that is no .xlsx workbook. */
export function notAWorkbook(detail: string): WorkbookError {
  return new WorkbookError(
    'not-a-workbook',
    '文件不是 .xlsx 工作簿，无法读取；请用 Excel 或 WPS 另存为 .xlsx 后重试。',
    detail,
  );
}

function compoundFile(bytes: Uint8Array): WorkbookError {
  if (holdsStream(bytes, 'EncryptedPackage')) {
    return passwordProtected('a compound file with an encrypted package');
  }
  if (holdsStream(bytes, 'WordDocument')) {
    return unreadable('旧版文字文档（.doc、.wps）', '另存', 'a Word document');
  }
  return notAWorkbook('a compound file, such as an old .xls or .et');
}

/** A document that people send forms in, and whose tables are read once it is another document. */
function unreadable(kind: string, turned: string, detail: string): WorkbookError {
  const message = `这是${kind}，无法读取其中的表格；请用 WPS 或 Word ${turned}为 .docx 后重试。`;
  return new WorkbookError('not-a-workbook', message, detail);
}

/** Stream names stand in a compound file's directory as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
