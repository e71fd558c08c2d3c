import { damaged } from '../workbook-error';

/** The text of a part and how its bytes were encoded, so that it can be written back the same way. */
export interface PartText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether the bytes began with a byte order mark. */
  readonly bom: boolean;
}

/** Decodes a part; OPC allows UTF-8 and UTF-16. @throws WorkbookError `damaged` for other bytes */
export function decodePart(bytes: Uint8Array, name: string): PartText {
  const encoding = encodingOf(bytes);
  const bom = hasBom(bytes, encoding);
  const content = bom ? bytes.subarray(encoding === 'utf-8' ? 3 : 2) : bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
    return { text, encoding, bom };
  } catch (error) {
    throw damaged(`${name}: not ${encoding}: ${String(error)}`);
  }
}

/** The bytes of a text in the encoding its part had. */
export function encodePart({ text, encoding, bom }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
  const whole = bom ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) {
    view.setUint16(2 * i, whole.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

function encodingOf(bytes: Uint8Array): PartText['encoding'] {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function hasBom(bytes: Uint8Array, encoding: PartText['encoding']): boolean {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes[0] === 0xff || bytes[0] === 0xfe;
}
