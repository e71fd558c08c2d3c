import type { SheetSnapshot } from '../../../sheet';
import { DEFAULT_LIMITS, type Limits } from '../ooxml/zip/limits';
import { damaged, emptyFile, tooManyBytes, WorkbookError } from '../ooxml/workbook-error';
import { WorkbookFile } from '../ooxml/reading/workbook-file';
import { readDelimited } from './delimited-text';
import { documentKind } from './document-kind';
import { readWordTables } from './docx-tables';
import { readHtmlTables } from './html-tables';
import { readOldWorkbook, readOpenDocument, readXmlSpreadsheet } from './sheetjs-workbook';

/**
 * Reads the worksheets or tables of a document, in their order: .xlsx, .xls, .et, .ods, .docx, .html,
 * .csv, .tsv. `name` decides how the bytes are read; the reader of a format is loaded when one comes.
 * @throws WorkbookError when the document cannot be read or holds no table
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: Limits = DEFAULT_LIMITS,
): Promise<SheetSnapshot[]> {
  if (bytes.length > limits.packed) throw tooManyBytes(bytes.length, limits.packed);
  if (bytes.length === 0) throw emptyFile();
  const sheets = await sheetsOf(bytes, name, limits);
  if (sheets.length === 0) throw damaged('no sheet can be told');
  return sheets;
}

async function sheetsOf(bytes: Uint8Array, name: string, limits: Limits): Promise<SheetSnapshot[]> {
  switch (documentKind(bytes, name)) {
    case 'xlsx':
      return readWorkbook(bytes, limits);
    case 'biff':
      return readOldWorkbook(bytes, limits);
    case 'ods':
      return readOpenDocument(bytes, limits);
    case 'docx':
      return withTables(await readWordTables(bytes, limits));
    case 'html':
      return withTables(await readHtmlTables(bytes, limits));
    case 'xml':
      return readXmlSpreadsheet(bytes, limits);
    case 'uof':
      throw uniformOffice();
    case 'delimited':
      return [readDelimited(bytes, name, limits)];
  }
}

function readWorkbook(bytes: Uint8Array, limits: Limits): SheetSnapshot[] {
  const file = new WorkbookFile(bytes, limits);
  return file.sheets.map((sheet) => file.read(sheet));
}

function uniformOffice(): WorkbookError {
  return new WorkbookError(
    'not-a-workbook',
    '文件是标文通（UOF）表格，不能直接读取；请用 WPS 打开并另存为 .xlsx 后重试。',
    'a Uniform Office Format document',
  );
}

function withTables(sheets: SheetSnapshot[]): SheetSnapshot[] {
  if (sheets.length > 0) return sheets;
  throw new WorkbookError(
    'not-a-workbook',
    '文件中没有表格，无法核验；请核对文件，或把自评表复制到工作表后重试。',
    'no table in the document',
  );
}
