import type { SheetSnapshot } from '../../../sheet';
import { contentTypeOf } from '../ooxml/package/content-types';
import type { Limits } from '../ooxml/zip/limits';
import { Package } from '../ooxml/package/package';
import { isKind, relationshipsOf } from '../ooxml/package/relationships';
import { damaged, WorkbookError } from '../ooxml/workbook-error';
import { scanXml } from '../ooxml/xml/xml';
import { htmlTables } from './html-tables';

const DOCUMENT_TYPE = /wordprocessingml|ms-word/;

/**
 * The tables of a Word document, each as a sheet; spans become merges, and text deleted under track
 * changes is left out.
 * @throws WorkbookError when it is no document, too large, encrypted or damaged
 */
export async function readWordTables(bytes: Uint8Array, limits: Limits): Promise<SheetSnapshot[]> {
  verify(bytes, limits);
  const { default: mammoth } = await import(/* webpackChunkName: "word" */ 'mammoth');
  let html: string;
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the library's build for Node looks for the one, that for browsers for the other; both take bytes
    const input = { buffer: bytes as Buffer, arrayBuffer: bytes as unknown as ArrayBuffer };
    const noImage = mammoth.images.imgElement(async () => ({ src: '' }));
    html = (await mammoth.convertToHtml(input, { convertImage: noImage })).value;
  } catch (error) {
    throw damaged(`docx: ${error instanceof Error ? error.message : String(error)}`);
  }
  return htmlTables(html, limits);
}

/** The library unpacks and parses without a bound, so everything it will meet is tried before. */
function verify(bytes: Uint8Array, limits: Limits): void {
  const pack = openPackage(bytes, limits);
  const main = relationshipsOf(pack, '').find((one) => isKind(one, 'officeDocument'));
  if (!main) throw notADocument('the package names no main document');
  const type = contentTypeOf(pack, main.target);
  if (!type || !DOCUMENT_TYPE.test(type)) {
    throw notADocument(`the main document is ${type ?? 'of no type'}`);
  }
  for (const part of pack.names()) {
    if (/\.(xml|rels)$/i.test(part)) scanXml(pack.text(part), part, NOTHING);
    else pack.bytes(part);
  }
}

const NOTHING = { open() {}, close() {} };

function openPackage(bytes: Uint8Array, limits: Limits): Package {
  try {
    return Package.open(bytes, limits);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'not-a-workbook') throw error;
    throw notADocument(error.detail);
  }
}

function notADocument(detail: string): WorkbookError {
  return new WorkbookError(
    'not-a-workbook',
    '文件不是 .docx 文档，无法读取；请用 Word 或 WPS 另存为 .docx 后重试。',
    detail,
  );
}
