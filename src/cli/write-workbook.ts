import {
  copyFileSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isWorkbookName } from '../hosts/file/formats';
import type { Target } from './command-line';
import { FileError } from './file-error';
import type { FoundFile } from './find-files';
import { FreePaths } from './free-paths';

/** Where one workbook is written; plain data, so that another thread can do it. */
export interface Destination {
  /** `in-place` over the file itself, `beside` it as a new .xlsx, `folder` below an output folder. */
  readonly kind: 'in-place' | 'beside' | 'folder';
  readonly path: string;
  readonly backup: boolean;
}

/** Decides where results go; remembers names so that two files never meet in one. */
export class Destinations {
  readonly #target: Target;
  readonly #free = new FreePaths();

  constructor(target: Target) {
    this.#target = target;
  }

  /** Null when nothing is to be written. */
  of({ path, inFolder }: Pick<FoundFile, 'path' | 'inFolder'>): Destination | null {
    const target = this.#target;
    if (target.kind === 'none') return null;
    if (target.kind === 'folder') {
      const free = this.#free.take(join(target.folder, asWorkbookName(inFolder)));
      return { kind: 'folder', path: free, backup: false };
    }
    if (asWorkbookName(path) === path) return { kind: 'in-place', path, backup: target.backup };
    return { kind: 'beside', path: asWorkbookName(path), backup: false };
  }
}

/**
 * Writes the new bytes of a file: whole, or not at all. An unchanged file is not written over itself,
 * nor beside itself.
 * @returns the path written, null when nothing had to be
 * @throws FileError when the place is the file itself, or holds another workbook
 */
export function writeResult(
  source: string,
  { kind, path, backup }: Destination,
  bytes: Uint8Array,
  isChanged: boolean,
): string | null {
  if (kind === 'folder') {
    refuseOriginal(path, source);
    writeWhole(path, bytes, undefined);
    return path;
  }
  if (!isChanged) return null;
  if (kind === 'in-place') return replace(path, bytes, backup);
  if (existsSync(path)) {
    const message = `同一文件夹中已有「${basename(path)}」，未写入；请用 --out 写到别处。`;
    throw new FileError('write-failed', message);
  }
  writeWhole(path, bytes, undefined);
  return path;
}

/** Under another name first, then renamed, so that nobody ever meets half a file. */
export function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), temporaryName(basename(path)));
  try {
    writeFileSync(temporary, bytes, { ...(mode !== undefined && { mode }), flush: true });
    renameSync(temporary, path);
  } finally {
    if (existsSync(temporary)) rmSync(temporary);
  }
}

/** The name of a file while it is being written. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}-${threadId}.tmp`;
}

function refuseOriginal(path: string, source: string): void {
  if (resolve(path) !== realpathSync(source)) return;
  const message = '输出文件夹就是原文件所在的文件夹；请换一个 --out，或用 --write。';
  throw new FileError('write-failed', message);
}

function replace(path: string, bytes: Uint8Array, backup: boolean): string {
  const real = realpathSync(path);
  if (backup) copyFileSync(real, `${real}.bak`);
  writeWhole(real, bytes, statSync(real).mode);
  return path;
}

/** A document of another kind is written as a new workbook of its name. */
function asWorkbookName(path: string): string {
  const extension = extname(path);
  if (extension === '' || isWorkbookName(path)) return path;
  return `${path.slice(0, path.length - extension.length)}.xlsx`;
}
