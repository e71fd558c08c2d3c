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
import { basename, dirname, join, resolve } from 'node:path';
import type { Target } from './command-line';
import { FileError } from './file-error';
import type { FoundFile } from './find-files';

/** Writes results where the command asked; remembers names so that two files never meet in one. */
export class WorkbookWriter {
  readonly #target: Target;
  readonly #taken = new Set<string>();

  constructor(target: Target) {
    this.#target = target;
  }

  /**
   * Writes the new bytes of a file: whole, or not at all. In place an unchanged file is left alone.
   * @returns the path written, null when nothing had to be
   */
  write(file: FoundFile, bytes: Uint8Array, isChanged: boolean): string | null {
    switch (this.#target.kind) {
      case 'none':
        return null;
      case 'in-place':
        return isChanged ? replace(file.path, bytes, this.#target.backup) : null;
      case 'folder':
        return this.#writeInto(this.#target.folder, file, bytes);
    }
  }

  #writeInto(folder: string, file: FoundFile, bytes: Uint8Array): string {
    const path = this.#freePath(folder, file.inFolder);
    if (resolve(path) === realpathSync(file.path)) {
      const message = '输出文件夹就是原文件所在的文件夹；请换一个 --out，或用 --write。';
      throw new FileError('write-failed', message);
    }
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, bytes, undefined);
    return path;
  }

  #freePath(folder: string, inFolder: string): string {
    const dot = inFolder.lastIndexOf('.');
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const path = join(folder, inFolder.slice(0, dot) + suffix + inFolder.slice(dot));
      const key = resolve(path).toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return path;
    }
  }
}

function replace(path: string, bytes: Uint8Array, backup: boolean): string {
  const real = realpathSync(path);
  if (backup) copyFileSync(real, `${real}.bak`);
  writeWhole(real, bytes, statSync(real).mode);
  return path;
}

/** Under another name first, then renamed, so that nobody ever meets half a file. */
function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes, { ...(mode !== undefined && { mode }), flush: true });
    renameSync(temporary, path);
  } finally {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
