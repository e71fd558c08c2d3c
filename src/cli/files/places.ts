import { type Stats, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../errors/file-error';
import type { FoundFile } from './find-files';

/**
 * The files a run reads and the places it writes: no result may come to lie over an original, over
 * another result, or, unless that is asked for, over a file that is there. Claimed before anything
 * is written.
 */
export class Places {
  readonly #force: boolean;
  /** Originals by their real path, and by device and inode, which hard links share. */
  readonly #originals = new Set<string>();
  readonly #claimed = new Set<string>();

  /** @param force whether files that are no originals may be replaced */
  constructor(originals: Iterable<string>, force: boolean) {
    this.#force = force;
    for (const path of originals) {
      this.#originals.add(keyOf(path));
      const stat = statOf(path);
      if (stat) this.#originals.add(inodeOf(stat));
    }
  }

  /** Claims a place for a result. @throws FileError where it must not be written */
  claim(path: string): void {
    const key = keyOf(path);
    const stat = statOf(path);
    if (this.#originals.has(key) || (stat && this.#originals.has(inodeOf(stat)))) {
      throw refused(`「${path}」是要处理的原文件，结果不能写在它上面；请换一个位置。`);
    }
    if (this.#claimed.has(key)) {
      throw refused(`「${path}」已是另一份结果的位置；请给每份结果不同的位置。`);
    }
    const file = stat ? null : fileAmongFolders(path);
    if (file !== null) {
      throw refused(`「${file}」是一个文件，不能作为文件夹；请换一个位置。`);
    }
    if (stat?.isDirectory()) throw refused(`「${path}」是一个文件夹；请换一个文件名。`);
    if (stat && !this.#force) throw refused(existing(path));
    this.#claimed.add(key);
  }
}

/**
 * The places of a run over these files.
 * @param read other files the run reads, which are as much the officer's own
 */
export function placesOf(
  files: readonly FoundFile[],
  force: boolean,
  read: readonly string[] = [],
): Places {
  const found = files.filter(({ error }) => error === null);
  return new Places([...found.map(({ path }) => path), ...read], force);
}

/** A file where one of the folders above a place would have to be; null where they are there or can be made. */
function fileAmongFolders(path: string): string | null {
  const folder = dirname(path);
  const stat = statOf(folder);
  if (stat) return stat.isDirectory() ? null : folder;
  return folder === path ? null : fileAmongFolders(folder);
}

/** What is said of a place that is taken. */
export function existing(path: string): string {
  return `已有「${path}」，未覆盖；请换一个位置，确需替换时加 --force。`;
}

function refused(message: string): FileError {
  return new FileError('write-failed', message);
}

/** The real path, as far as it exists, in a spelling that systems blind to case and composition share. */
function keyOf(path: string): string {
  return realPart(resolve(path)).normalize('NFC').toLowerCase();
}

function realPart(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPart(parent), basename(path));
  }
}

function inodeOf({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** Null for what is not there or leads nowhere; its own error is told when it is read. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
