import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { emptyFile, FileHost, type Limits } from '../../hosts/file';
import { asWorkbook, documentKind, isWorkbookName, readDocument } from '../../hosts/file/formats';
import { FileError } from '../errors/file-error';
import { nodeInflate } from './node-inflate';

/** Opens an .xlsx workbook. @throws FileError or WorkbookError */
export function openXlsx(path: string, limits: Limits): Omit<OpenedDocument, 'isConverted'> {
  const read = readWithin(path, limits.packed);
  return { host: open(read, basename(path), limits), read };
}

/** A document as a workbook; one that is no .xlsx itself is read into a new one. */
export interface OpenedDocument {
  readonly host: FileHost;
  /** The bytes of the file. */
  readonly read: Uint8Array;
  readonly isConverted: boolean;
}

/** Opens any document a form can stand in. @throws FileError or WorkbookError */
export async function openDocument(path: string, limits: Limits): Promise<OpenedDocument> {
  const read = readWithin(path, limits.packed);
  const name = basename(path);
  if (documentKind(read, name) === 'xlsx') {
    return { host: open(read, name, limits), read, isConverted: !isWorkbookName(name) };
  }
  const workbook = asWorkbook(await readDocument(read, name, limits));
  return { host: open(workbook, name, limits), read, isConverted: true };
}

function open(bytes: Uint8Array, name: string, limits: Limits): FileHost {
  return FileHost.open(bytes, { name, limits, inflate: nodeInflate });
}

function readWithin(path: string, limit: number): Uint8Array {
  // Without O_NONBLOCK a named pipe would be waited for without end.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Windows has none
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
    const read = readWhole(file, stat.size);
    if (read.length === 0) throw emptyFile();
    return read;
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
