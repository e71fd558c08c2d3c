import { linkSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { FileError } from './file-error';
import { isScratch } from './scratch-names';
import { thrownCode } from '../sheet';

/** A lock of another machine, whose processes cannot be asked, counts as left behind after so long. */
const FORGOTTEN_MS = 60 * 60 * 1000;
/** A lock without its content is being written, or was when its process ended; only where links fail. */
const UNFINISHED_MS = 10 * 1000;

/**
 * Keeps other runs from a file while this one reads and rewrites it; gives it free with `release`.
 * A lock whose process is gone is taken over, and what that left unfinished removed.
 * @param owner tells this work from any other
 * @throws FileError while another run has the file
 */
export function lockFile(path: string, owner: string): void {
  const lock = lockOf(path);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      placeWhole(
        lock,
        `${hostname()}\n${process.pid}\n${owner}\n`,
        join(dirname(lock), `.lock-${owner}`),
      );
      return;
    } catch (error) {
      if (thrownCode(error) !== 'EEXIST') throw error;
      if (isHeld(lock)) break;
      clearAfter(lock);
    }
  }
  throw new FileError('write-failed', '文件正由另一次运行处理，未写入；请等它结束后重试。');
}

/** Gives a file free again, where it is this work that has it. */
export function releaseFile(path: string, owner: string): void {
  const lock = lockOf(path);
  if (contentOf(lock)?.[2] === owner) rmSync(lock, { force: true });
}

/**
 * Puts a lock in its place with its content, so that a run killed at any moment leaves no lock that names nobody.
 * @throws EEXIST where one is there
 */
function placeWhole(lock: string, content: string, draft: string): void {
  writeFileSync(draft, content);
  try {
    linkSync(draft, lock);
  } catch (error) {
    if (thrownCode(error) === 'EEXIST') throw error;
    // A medium without hard links, such as a stick or a share.
    writeFileSync(lock, content, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a lock nobody holds, and the result that was not whole yet, which the lock names as its owner. */
function clearAfter(lock: string): void {
  const owner = contentOf(lock)?.[2] ?? '';
  if (isScratch(owner)) rmSync(join(dirname(lock), owner), { force: true });
  rmSync(lock, { force: true });
}

function lockOf(path: string): string {
  const real = realpathSync(path);
  const name = bytesToHex(sha256(utf8ToBytes(basename(real)))).slice(0, 16);
  return join(dirname(real), `.jixiao-${name}.tmp`);
}

function isHeld(lock: string): boolean {
  const [host, pid, owner] = contentOf(lock) ?? [];
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!owner) return age < UNFINISHED_MS;
  return host === hostname() ? isRunning(Number(pid)) : age < FORGOTTEN_MS;
}

function contentOf(lock: string): string[] | null {
  try {
    return readFileSync(lock, 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** Signal 0 only asks; a process of another user may not be asked, which tells that it is there. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return thrownCode(error) === 'EPERM';
  }
}
