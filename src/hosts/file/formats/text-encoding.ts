import { damaged } from '../ooxml/workbook-error';
import { errorOf } from '../../../sheet';

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How many bytes tell that a text is UTF-16; an even number. */
const PROBE = 4096;

/**
 * The text of a file: in the encoding its byte order mark names, else UTF-16 where its bytes are
 * nothing else, else the declared one, else UTF-8 where the bytes are valid UTF-8, else GB18030, which
 * Chinese Windows writes and which contains GBK. What an encoding cannot hold is not guessed at.
 * @param declared what a document says of itself; null when it says nothing
 * @throws WorkbookError `damaged` for bytes that are none of these
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  for (const [encoding, bom] of BOMS) {
    if (bom.every((byte, i) => bytes[i] === byte)) return decode(bytes, encoding);
  }
  const wide = wideEncoding(bytes);
  if (wide) return decode(bytes, wide);
  const text = declared !== null && isNarrow(declared) ? tryDecode(bytes, declared) : null;
  return text ?? tryDecode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

/** The beginning of a file as text, to tell what it is; what is no text comes out as some. */
export function textStart(bytes: Uint8Array, length: number): string {
  const start = bytes.subarray(0, length);
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(bom?.[0] ?? wideEncoding(start) ?? 'latin1').decode(start);
}

/** UTF-16 without a mark: its signs and spaces have zero bytes, which no other text has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, PROBE);
  if (!start.includes(0)) return null;
  const even = start.subarray(0, start.length - (start.length % 2));
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(even);
    // eslint-disable-next-line no-control-regex -- it is these that no text holds
    if (/[\t\r\n<]/.test(text) && !/[\u0000-\u0008\ufffd]/.test(text)) return encoding;
  }
  return null;
}

/** Pages of one byte a sign declare UTF-16 when they were converted; they cannot be. */
function isNarrow(label: string): boolean {
  return !/^utf-?16/i.test(label) && isKnown(label);
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
    if (errorOf(error).name !== 'TypeError') throw error;
    return null;
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (errorOf(error).name !== 'RangeError') throw error;
    return false;
  }
}
