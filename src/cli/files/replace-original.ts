import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { FileError } from '../errors/file-error';
import { publish, writeScratch } from './write-whole';

/**
 * Writes a file over itself: permissions and owner stay, a copy of the bytes that were read is kept
 * beside it where that is asked for.
 * @param read the bytes the result was made from
 * @throws FileError where that would break a link, a permission, or another's change
 */
export function replaceOriginal(
  path: string,
  read: Uint8Array,
  bytes: Uint8Array,
  { scratch, backup }: { readonly scratch: string; readonly backup: boolean },
): void {
  const real = realpathSync(path);
  const stat = statSync(real);
  refuseUnwritable(real, stat);
  if (backup) keepCopy(real, read, scratch, stat);
  const temporary = writeScratch(real, bytes, scratch, stat.mode & PERMISSIONS);
  try {
    keepRights(temporary, stat);
    refuseChanged(real, read);
    publish(temporary, real, true);
  } finally {
    rmSync(temporary, { force: true });
  }
}

const PERMISSIONS = 0o7777;
const ANY_WRITE = 0o222;

function refuseUnwritable(real: string, { mode, nlink }: Stats): void {
  if (nlink > 1) {
    const message = `文件另有 ${nlink - 1} 个硬链接，写回会使它们不再是同一文件，未写入；请用 --out 写到别处。`;
    throw new FileError('write-failed', message);
  }
  // The mode is looked at as well: an administrator may write everything, and should not here.
  if ((mode & ANY_WRITE) === 0 || !isWritable(real)) {
    const message = '文件是只读的，未写入；请取消只读，或用 --out 写到别处。';
    throw new FileError('no-permission', message);
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The bytes that were read, under the first name that is free; never over a file or through a link. */
function keepCopy(real: string, read: Uint8Array, scratch: string, { mode }: Stats): void {
  for (let number = 0; ; number++) {
    const copy = `${real}.bak${number === 0 ? '' : number}`;
    const there = lstatSync(copy, { throwIfNoEntry: false });
    if (there?.isFile() && there.size === read.length && readFileSync(copy).equals(read)) return;
    if (there) continue;
    const temporary = writeScratch(real, read, scratch, mode & PERMISSIONS);
    try {
      publish(temporary, copy, false);
      return;
    } catch (error) {
      // Another run took the name between the look and the write.
      if (!(error instanceof FileError)) throw error;
    }
  }
}

/** The mode a process asks for is cut by its umask, and the owner is whoever runs it. */
function keepRights(temporary: string, { mode, uid, gid }: Stats): void {
  const own = statSync(temporary);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(temporary, uid, gid);
    chmodSync(temporary, mode & PERMISSIONS);
  } catch {
    const message = '文件属于其他用户，写回会改变它的所有者，未写入；请用 --out 写到别处。';
    throw new FileError('no-permission', message);
  }
}

function refuseChanged(real: string, read: Uint8Array): void {
  if (readFileSync(real).equals(read)) return;
  throw new FileError('write-failed', '核验期间文件被改动，未写入；请重新核验。');
}
