import type { SheetSnapshot } from '../../sheet';
import { FileHost } from './file-host';
import { asWorkbook, documentKind, readDocument } from './formats';

/**
 * The sheets of a document of any kind the product reads, only to be looked at. The same name gives
 * the same workbook id, so that what is said of its tables holds when it is chosen again.
 * @throws WorkbookError or HostError with a sentence for the officer
 */
export async function readSheets(bytes: Uint8Array, name: string): Promise<SheetSnapshot[]> {
  const isWorkbook = documentKind(bytes, name) === 'xlsx';
  const packed = isWorkbook ? bytes : asWorkbook(await readDocument(bytes, name));
  return FileHost.open(packed, { name, id: `file: ${name}` }).readAll();
}
