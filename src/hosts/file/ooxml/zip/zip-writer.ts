import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-reader';

/** What goes into a written zip file: an entry as it was read, or new content. */
export type ZipContent = ZipEntry | { readonly name: string; readonly data: Uint8Array };

/** 1 January 1980, the earliest date zip knows: equal content gives equal files. */
const DOS_DATE = 0x21;
const UTF8_NAME = 0x0800;
const MAX32 = 0xffffffff;

/** Writes a zip file; entries as they were read are copied byte for byte. */
export function writeZip(contents: readonly ZipContent[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const content of contents) {
    const { local, central } =
      'local' in content ? copied(content, offset) : packed(content, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directorySize = centrals.reduce((sum, part) => sum + part.length, 0);
  return joinBytes([...locals, ...centrals, endRecord(contents.length, directorySize, offset)]);
}

function copied(entry: ZipEntry, offset: number): { local: Uint8Array; central: Uint8Array } {
  const central = entry.central.slice();
  const view = new DataView(central.buffer);
  if (view.getUint32(42, true) === MAX32) setWideOffset(view, offset);
  else view.setUint32(42, offset, true);
  const local = withSlashes(entry.local, LOCAL_NAME);
  return { local, central: withSlashes(central, CENTRAL_NAME) };
}

/** Where the flags and the length of a name stand in a header, and where the name begins. */
const LOCAL_NAME = { flags: 6, length: 26, start: 30 };
const CENTRAL_NAME = { flags: 8, length: 28, start: 46 };

/** A name with the slashes the format asks for; in a Chinese code page a backslash may be half a character. */
function withSlashes(header: Uint8Array, { flags, length, start }: typeof LOCAL_NAME): Uint8Array {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const name = header.subarray(start, start + view.getUint16(length, true));
  const isUtf8 = (view.getUint16(flags, true) & UTF8_NAME) !== 0;
  if (!name.includes(BACKSLASH) || !(isUtf8 || name.every((byte) => byte < 0x80))) return header;
  const copy = header.slice();
  name.forEach((byte, i) => {
    if (byte === BACKSLASH) copy[start + i] = SLASH;
  });
  return copy;
}

const [BACKSLASH, SLASH] = [0x5c, 0x2f];

/** In a zip64 field the offset stands after the sizes that are there. */
function setWideOffset(view: DataView, offset: number): void {
  const start = 46 + view.getUint16(28, true);
  const end = start + view.getUint16(30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const wide = [view.getUint32(24, true), view.getUint32(20, true)].filter((n) => n === MAX32);
    view.setBigUint64(field + 4 + 8 * wide.length, BigInt(offset), true);
  }
}

function packed(
  { name, data }: { name: string; data: Uint8Array },
  offset: number,
): { local: Uint8Array; central: Uint8Array } {
  const encodedName = new TextEncoder().encode(name.replace(/\\/g, '/'));
  const compressed = deflateSync(data, { level: 6 });
  const sizes = [crc32(data), compressed.length, data.length];
  const local = record(30, encodedName, (view) => {
    view.setUint32(0, 0x04034b50, true);
    writeCommon(view, 4, sizes, encodedName.length);
  });
  const central = record(46, encodedName, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 20, true);
    writeCommon(view, 6, sizes, encodedName.length);
    view.setUint32(42, offset, true);
  });
  return { local: joinBytes([local, compressed]), central };
}

/** The fields both headers share: version, flags, method, time, date, CRC, sizes, name length. */
function writeCommon(view: DataView, at: number, sizes: readonly number[], name: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 8, DOS_DATE, true);
  sizes.forEach((size, i) => view.setUint32(at + 10 + 4 * i, size, true));
  view.setUint16(at + 22, name, true);
}

function record(fixed: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(fixed + name.length);
  fill(new DataView(bytes.buffer));
  bytes.set(name, fixed);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
