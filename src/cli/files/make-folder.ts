import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { thrownCode } from '../../sheet';
import { FileError } from '../errors/file-error';

/**
 * Makes a folder and those above it. Step by step, since Node's own way never returns where the system
 * says of a folder that is there that it is not, as below /proc.
 * @throws FileError where it cannot be made, and the system's error where rights or space are missing
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // another run may have been quicker
    if (isFolder(folder)) return;
    if (TOLD.includes(thrownCode(error) ?? '')) throw error;
    throw new FileError('write-failed', `不能建立文件夹「${folder}」，未写入；请换一个位置。`);
  }
}

/** What has a sentence of its own. */
const TOLD = ['EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG', 'ENOSPC'];

/** Whether a folder is there; a link that leads to one is, one that leads nowhere or round in a circle is not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
