import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FileHost, type Limits, Package, WorkbookError } from '../hosts/file';
import { asWorkbook, documentKind, isWorkbookName, readDocument } from '../hosts/file/formats';
import { FileError } from './file-error';
import { nodeInflate } from './node-inflate';

/**
 * Opens an .xlsx workbook; null when it is larger than `most` bytes unpacked.
 * @throws FileError or WorkbookError
 */
export function openXlsx(
  path: string,
  limits: Limits,
  most: number,
): Omit<OpenedDocument, 'isConverted'> | null {
  const read = readWithin(path, limits.packed);
  if (isLarger(read, limits, most)) return null;
  return { host: open(read, basename(path), limits), read };
}

/** A document as a workbook; one that is no .xlsx itself is read into a new one. */
export interface OpenedDocument {
  readonly host: FileHost;
  /** The bytes of the file. */
  readonly read: Uint8Array;
  readonly isConverted: boolean;
}

/**
 * Opens any document a form can stand in; null when it is larger than `most` bytes unpacked.
 * @throws FileError or WorkbookError
 */
export async function openDocument(
  path: string,
  limits: Limits,
  most: number,
): Promise<OpenedDocument | null> {
  const read = readWithin(path, limits.packed);
  const name = basename(path);
  if (isLarger(read, limits, most)) return null;
  if (documentKind(read, name) === 'xlsx') {
    return { host: open(read, name, limits), read, isConverted: !isWorkbookName(name) };
  }
  const workbook = asWorkbook(await readDocument(read, name, limits));
  return { host: open(workbook, name, limits), read, isConverted: true };
}

function isLarger(bytes: Uint8Array, limits: Limits, most: number): boolean {
  return most < Infinity && sizeOf(bytes, limits) > most;
}

/** What a package declares to unpack to; of any other document, and of a broken one, what it has. */
function sizeOf(bytes: Uint8Array, limits: Limits): number {
  try {
    return Package.open(bytes, limits).unpackedSize;
  } catch (error) {
    if (error instanceof WorkbookError) return bytes.length;
    throw error;
  }
}

function open(bytes: Uint8Array, name: string, limits: Limits): FileHost {
  return FileHost.open(bytes, { name, limits, inflate: nodeInflate });
}

function readWithin(path: string, limit: number): Uint8Array {
  // Without O_NONBLOCK (which Windows has not) a named pipe would be waited for without end.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      throw new FileError('not-a-workbook', '这不是普通文件，无法读取；请核对路径。');
    }
    if (stat.size > limit) {
      const message =
        '文件超过允许的大小，未读取；请核实文件来源，确需处理时用 --max-size 调高上限。';
      throw new FileError('too-large', message);
    }
    return readWhole(file, stat.size);
  } finally {
    closeSync(file);
  }
}

function readWhole(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
