import {
  documentKind,
  isDocumentName,
  isWorkbookName,
} from '../../hosts/file/formats/document-kind';
import { HostError } from '../../sheet';

/** Whether a file of this name is another document, which is written back as a new .xlsx. */
export function isOtherDocument(name: string): boolean {
  return isDocumentName(name) && !isWorkbookName(name);
}

/**
 * The bytes of an .xlsx workbook that holds what a document holds: those of a workbook itself, else
 * of a new one.
 * @throws WorkbookError or HostError with a sentence for the officer
 */
export async function asXlsx(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (documentKind(bytes, name) === 'xlsx') return bytes;
  const { asWorkbook, readDocument } = await documentReaders();
  return asWorkbook(await readDocument(bytes, name));
}

/** Most officers never need them, so they come when the first such document does. */
async function documentReaders() {
  try {
    return await import(/* webpackChunkName: "documents" */ '../../hosts/file/formats');
  } catch (cause) {
    const message = '读取这种文件的程序未能加载；请刷新页面后重试，或把文件另存为 .xlsx。';
    throw new HostError('failed', message, { cause });
  }
}
