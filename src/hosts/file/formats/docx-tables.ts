import type { SheetSnapshot } from '../../../sheet';
import type { Limits } from '../ooxml/limits';
import { Package } from '../ooxml/package';
import { isKind, relationshipsOf } from '../ooxml/relationships';
import { damaged, WorkbookError } from '../ooxml/workbook-error';
import { scanXml } from '../ooxml/xml';
import { htmlTables } from './html-tables';

/**
 * The tables of a Word document, each as a sheet; spans become merges and text that was deleted
 * under track changes is left out.
 * @throws WorkbookError when it is no document, too large, encrypted or damaged
 */
export async function readWordTables(bytes: Uint8Array, limits: Limits): Promise<SheetSnapshot[]> {
  const document = verified(bytes, limits);
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(document) },
      { convertImage: NO_IMAGE(mammoth), styleMap: ['r[style-name="Hidden"] => '] },
    );
    return await htmlTables(value, limits);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(`docx: ${error instanceof Error ? error.message : String(error)}`);
  }
}
