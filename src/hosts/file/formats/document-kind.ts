import { textStart } from './text-encoding';

/** How the bytes of a document are read. */
export type DocumentKind = 'xlsx' | 'biff' | 'ods' | 'docx' | 'html' | 'delimited' | 'xml' | 'uof';

const BY_EXTENSION: ReadonlyMap<string, DocumentKind> = new Map(
  Object.entries({
    xlsx: 'xlsx',
    xlsm: 'xlsx',
    xls: 'biff',
    et: 'biff',
    ods: 'ods',
    docx: 'docx',
    html: 'html',
    htm: 'html',
    csv: 'delimited',
    tsv: 'delimited',
  } as const),
);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file picker offers: .xlsx,.xls and so on. */
export const DOCUMENT_EXTENSIONS = [...BY_EXTENSION.keys()]
  .map((extension) => `.${extension}`)
  .join(',');

/** Whether forms can be read from a file of this name. */
export function isDocumentName(name: string): boolean {
  return BY_EXTENSION.has(extensionOf(name));
}

/** Whether a file of this name is a workbook that results are written into, macros and all. */
export function isWorkbookName(name: string): boolean {
  return BY_EXTENSION.get(extensionOf(name)) === 'xlsx';
}

/** The extension in lower case, without its dot; '' when there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * How a file is to be read: by its name, unless its content says otherwise. Many systems hand out
 * packages, web pages, XML Spreadsheets and delimited text under the names of workbooks, in any
 * encoding. What is none of these is taken for an .xlsx workbook, whose reader says what is wrong.
 */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind {
  const kind = BY_EXTENSION.get(extensionOf(name)) ?? 'xlsx';
  if (kind === 'ods' || kind === 'docx') return kind;
  if (startsWith(bytes, COMPOUND_FILE)) return isTextKind(kind) ? 'biff' : kind;
  if (startsWith(bytes, ZIP)) return kind === 'biff' || isTextKind(kind) ? 'xlsx' : kind;
  if (isBareBiff(bytes)) return kind;
  return kindOfText(textStart(bytes, PROBE), kind);
}

/** Kinds whose files hold nothing but text. */
function isTextKind(kind: DocumentKind): boolean {
  return kind === 'delimited' || kind === 'html';
}

/** How much of a file tells what text it is; an even number. */
const PROBE = 2048;
const PAGE = /^[^<]{0,16}<(?:!doctype html|html|head|meta|table|style|body|div)\b/i;
const XML_SPREADSHEET = /urn:schemas-microsoft-com:office:spreadsheet/;
const UNIFORM_OFFICE = /schemas\.uof\.org|<(?:uof:)?UOF\b|电子表格文档/;

function kindOfText(start: string, kind: DocumentKind): DocumentKind {
  if (kind === 'delimited') return kind;
  if (/^\s*<\?xml/.test(start) && UNIFORM_OFFICE.test(start)) return 'uof';
  if (XML_SPREADSHEET.test(start) && !/<(?:html|head)\b/i.test(start)) return 'xml';
  if (kind === 'html' || PAGE.test(start)) return 'html';
  const isText = /[\t,]/.test(start) && !start.includes('\0');
  return kind === 'biff' && isText ? 'delimited' : kind;
}

/** BIFF2 to BIFF5 may stand without a compound file around it: record 0x0009, 0x0209, 0x0409, 0x0809. */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
