import { linkSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { FileError } from '../errors/file-error';
import { beginningOf, isRunning } from './running';
import { scratchOwner } from './scratch-names';
import { thrownCode } from '../../sheet';

/**
 * A lock counts as left behind after so long where its process cannot be told from a later one of its number:
 * one of another machine, or of a system that does not say when a process began.
 */
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
  take(lockOf(path), owner);
}

/** @throws FileError while another run has the lock, or is taking it over */
function take(lock: string, owner: string): void {
  const began = beginningOf(process.pid) ?? '';
  const content = `${hostname()}\n${process.pid}\n${owner}\n${began}\n`;
  const draft = draftOf(lock, owner);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      placeWhole(lock, content, draft);
      return;
    } catch (error) {
      if (thrownCode(error) !== 'EEXIST') throw error;
      const left = contentOf(lock);
      if (left === null) continue;
      if (isHeld(lock, left)) break;
      takeOver(lock, left, owner);
    }
  }
  throw new FileError('write-failed', '文件正由另一次运行处理，未写入；请等它结束后重试。');
}

/**
 * Removes a lock nobody holds. Of several runs that find it only one does so at a time, by a lock named after
 * what is to be removed, and none removes what another has put in its place meanwhile.
 */
function takeOver(lock: string, left: string, owner: string): void {
  const right = nameIn(dirname(lock), `${basename(lock)}\n${left}`);
  take(right, owner);
  try {
    if (contentOf(lock) === left) clearAfter(lock, left);
  } finally {
    release(right, owner);
  }
}

/** Gives a file free again, where it is this work that has it, or was ended while it took it. */
export function releaseFile(path: string, owner: string): void {
  const lock = lockOf(path);
  release(lock, owner);
  rmSync(draftOf(lock, owner), { force: true });
}

function release(lock: string, owner: string): void {
  if (ownerIn(contentOf(lock)) === owner) rmSync(lock, { force: true });
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
function clearAfter(lock: string, left: string): void {
  const owner = ownerIn(left);
  if (scratchOwner(owner)) rmSync(join(dirname(lock), owner), { force: true });
  rmSync(lock, { force: true });
}

function lockOf(path: string): string {
  const real = realpathSync(path);
  return nameIn(dirname(real), basename(real));
}

/** Where a lock is written before it stands in its place. */
function draftOf(lock: string, owner: string): string {
  return join(dirname(lock), `.lock-${owner}`);
}

function nameIn(folder: string, told: string): string {
  const name = bytesToHex(sha256(utf8ToBytes(told))).slice(0, 16);
  return join(folder, `.jixiao-${name}.tmp`);
}

function isHeld(lock: string, content: string): boolean {
  const [host, pid = '', , began = ''] = content.split('\n');
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (ownerIn(content) === '') return age < UNFINISHED_MS;
  if (host !== hostname()) return age < FORGOTTEN_MS;
  if (!isRunning(Number(pid))) return false;
  const running = beginningOf(Number(pid));
  return began !== '' && running !== null ? began === running : age < FORGOTTEN_MS;
}

function ownerIn(content: string | null): string {
  return content?.split('\n')[2] ?? '';
}

/** Null where no lock is, or none that can be read. */
function contentOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}
