import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FileHost, type Limits } from '../hosts/file';
import { FileError } from './file-error';

/** Opens a workbook on disk; a file past the limit is not read. @throws FileError or WorkbookError */
export function openWorkbook(path: string, limits: Limits): FileHost {
  return FileHost.open(readWithin(path, limits.packed), { name: basename(path), limits });
}

function readWithin(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
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
