import { damaged, WorkbookError } from '../workbook-error';
import type { Limits } from './limits';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;
const CENTRAL_FIXED = 46;
const LOCAL_FIXED = 30;

/** One entry of a zip file, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Size after decompression, as declared. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** The local header, data and data descriptor, byte for byte. */
  readonly local: Uint8Array;
  /** The central directory record, byte for byte. */
  readonly central: Uint8Array;
}

/**
 * Lists a zip file's entries in their order without decompressing anything.
 * @throws WorkbookError `damaged`, `encrypted`, or `too-large` by the sizes declared
 */
export function readZip(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readCentral(bytes, view);
    checkTotal(entries, limits);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged(`zip: ${error.message}`);
    throw error;
  }
}

function readCentral(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged('zip: broken central directory');
    const length =
      CENTRAL_FIXED +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    const entry = readEntry(bytes, view, at, length);
    entries.push(entry);
    at += length;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - MAX16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count === MAX16 || offset === MAX32) return findDirectory64(view, at - 20);
    return { count, offset };
  }
  throw damaged('zip: no end of central directory, the file is cut off');
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } {
  if (view.getUint32(locator, true) !== END64_LOCATOR) throw damaged('zip64: no locator');
  const end = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end, true) !== END64) throw damaged('zip64: no end record');
  return {
    count: Number(view.getBigUint64(end + 32, true)),
    offset: Number(view.getBigUint64(end + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, length: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + CENTRAL_FIXED, at + CENTRAL_FIXED + nameLength));
  if (flags & 0x41) throw zipEncrypted(name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`zip: ${name} has compression ${method}`);
  const wide = readZip64Extra(view, at, nameLength);
  const local = wide.offset;
  if (view.getUint32(local, true) !== LOCAL) throw damaged(`zip: ${name} has no local header`);
  const start =
    local + LOCAL_FIXED + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + wide.packed;
  if (end > bytes.length) throw damaged(`zip: ${name} is cut off`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    compressed: bytes.subarray(start, end),
    local: bytes.subarray(local, flags & 8 ? descriptorEnd(view, end, wide.is64) : end),
    central: bytes.subarray(at, at + length),
  };
}

/** Sizes and offset of a central record, from its zip64 field where the plain ones are full. */
function readZip64Extra(view: DataView, at: number, nameLength: number) {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  let is64 = false;
  const extraEnd = at + CENTRAL_FIXED + nameLength + view.getUint16(at + 30, true);
  for (let field = at + CENTRAL_FIXED + nameLength; field + 4 <= extraEnd;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      is64 = true;
      let next = field + 4;
      const take = () => Number(view.getBigUint64((next += 8) - 8, true));
      if (size === MAX32) size = take();
      if (packed === MAX32) packed = take();
      if (offset === MAX32) offset = take();
    }
    field += 4 + length;
  }
  return { packed, size, offset, is64 };
}

function descriptorEnd(view: DataView, end: number, is64: boolean): number {
  const signed = end + 4 <= view.byteLength && view.getUint32(end, true) === 0x08074b50;
  return Math.min(view.byteLength, end + (signed ? 4 : 0) + (is64 ? 20 : 12));
}

function checkTotal(entries: readonly ZipEntry[], limits: Limits): void {
  let total = 0;
  for (const entry of entries) total += entry.size;
  if (total > limits.unpacked) {
    throw new WorkbookError(
      'too-large',
      '文件解压后超过允许的大小，未读取；请核实文件来源，确需处理时调高上限。',
      `unpacks to ${total} bytes, limit ${limits.unpacked}`,
    );
  }
}

function zipEncrypted(name: string): WorkbookError {
  return new WorkbookError(
    'encrypted',
    '文件已加密，无法读取；请去掉打开密码后重试。',
    `zip: ${name} is encrypted`,
  );
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
