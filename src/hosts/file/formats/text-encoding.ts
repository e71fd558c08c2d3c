import { damaged } from '../ooxml/workbook-error';

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file: in the encoding its byte order mark names, else the declared one, else UTF-8
 * where the bytes are valid UTF-8, else GB18030, which Chinese Windows writes and which contains GBK.
 * @param declared what a page says of itself; null when it says nothing
 * @throws WorkbookError `damaged` for bytes that are none of these
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return decode(bytes, encoding);
  }
  if (declared !== null && isKnown(declared)) return new TextDecoder(declared).decode(bytes);
  return tryDecode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding);
  if (text === null) throw damaged(`the text is not ${encoding}`);
  return text;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name: the class may be of another realm.
    if ((error as Error).name !== 'TypeError') throw error;
    return null;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error;
    return false;
  }
}
