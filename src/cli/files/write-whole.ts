import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { clearLeft } from './clear-left';
import { FileError } from '../errors/file-error';
import { makeFolder } from './make-folder';
import { existing } from './places';
import { thrownCode } from '../../sheet';

/** How a result gets its place. */
export interface Writing {
  /** The name it has, in the same folder, until it is whole. */
  readonly scratch: string;
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
}

/** Writes a file under another name first and gives it its own when it is whole: nobody meets half of it. */
export function writeWhole(path: string, bytes: Uint8Array, writing: Writing): void {
  makeFolder(dirname(path));
  const temporary = writeScratch(path, bytes, writing.scratch, undefined);
  publish(temporary, path, writing.replace);
}

/**
 * Writes bytes under the name they have until they are whole; never into a file that is there.
 * @returns its path
 */
export function writeScratch(
  path: string,
  bytes: Uint8Array,
  scratch: string,
  mode: number | undefined,
): string {
  clearLeft(dirname(path));
  const temporary = join(dirname(path), scratch);
  const file = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(file, bytes, { flush: true });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return temporary;
}

/** Gives a file that is whole its own name. @throws FileError when that is taken and not to be replaced */
export function publish(temporary: string, path: string, replace: boolean): void {
  try {
    if (replace) renameSync(temporary, path);
    else linkOrRename(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A link is made only where nothing is; where a disk knows no links the look comes first. */
function linkOrRename(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const code = thrownCode(error) ?? '';
    if (code === 'EEXIST') throw new FileError('write-failed', existing(path));
    if (!WITHOUT_LINKS.includes(code)) throw error;
    if (existsSync(path)) throw new FileError('write-failed', existing(path));
    renameSync(temporary, path);
  }
}

const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'UNKNOWN'];
