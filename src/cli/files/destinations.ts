import { extname, join } from 'node:path';
import { isWorkbookName } from '../../hosts/file/formats';
import type { FoundFile } from './find-files';
import { FreePaths } from './free-paths';
import type { Places } from './places';

/** Where results are written: over the files themselves, into a folder, or nowhere. */
export type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-place'; readonly backup: boolean }
  | { readonly kind: 'folder'; readonly folder: string };

/** Where one workbook is written; plain data, so that another thread can do it. */
export interface Destination {
  /** `in-place` over the file itself, `beside` it as a new .xlsx, `folder` below an output folder. */
  readonly kind: 'in-place' | 'beside' | 'folder';
  readonly path: string;
  /** Whether a copy of the original is kept beside it. */
  readonly backup: boolean;
}

/** Decides where results go; remembers names so that two files never meet in one. */
export class Destinations {
  readonly #target: Target;
  readonly #places: Places;
  readonly #free = new FreePaths();

  constructor(target: Target, places: Places) {
    this.#target = target;
    this.#places = places;
  }

  /** Null when nothing is to be written. @throws FileError where the place is taken */
  of({ path, inFolder }: Pick<FoundFile, 'path' | 'inFolder'>): Destination | null {
    const target = this.#target;
    if (target.kind === 'none') return null;
    if (target.kind === 'folder') {
      return this.#claimed(
        'folder',
        this.#free.take(join(target.folder, asWorkbookName(inFolder))),
      );
    }
    if (asWorkbookName(path) === path) return { kind: 'in-place', path, backup: target.backup };
    return this.#claimed('beside', asWorkbookName(path));
  }

  #claimed(kind: 'beside' | 'folder', path: string): Destination {
    this.#places.claim(path);
    return { kind, path, backup: false };
  }
}

/** A document of another kind is written as a new workbook of its name. */
function asWorkbookName(path: string): string {
  const extension = extname(path);
  if (extension === '' || isWorkbookName(path)) return path;
  return `${path.slice(0, path.length - extension.length)}.xlsx`;
}
