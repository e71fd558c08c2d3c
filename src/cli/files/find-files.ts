import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { isWorkbookName } from '../../hosts/file/formats';
import { FileError, fileError } from '../errors/file-error';
import { isFolder } from './make-folder';

/** A file to be done, or a path that could not be followed. */
export interface FoundFile {
  /** The path as given, or below a folder as given. */
  readonly path: string;
  /** Where it goes below an output folder. */
  readonly inFolder: string;
  /** Whether the call names this very file, rather than a folder it lies in. */
  readonly named: boolean;
  readonly error: FileError | null;
}

export interface Search {
  /** Whether a file of this name is to be done. */
  readonly accepts: (name: string) => boolean;
  /** Hears of every other file in a folder, but for what systems and offices leave behind. */
  readonly onOther?: (name: string) => void;
  /** Hears of every link to a folder in a folder, which is not followed: it may lead round in a circle. */
  readonly onFolderLink?: (path: string) => void;
}

/**
 * The documents among files and folders, in the order given and by name inside a folder. In folders
 * other files, the lock files of open workbooks and the output folder inside them are passed over; a file that
 * is met twice is done once.
 */
export function* findFiles(
  paths: readonly string[],
  outputFolder: string | null,
  search: Search,
): Generator<FoundFile> {
  const seen = new Set<string>();
  const skipped = outputFolder === null ? null : resolve(outputFolder);
  for (const path of paths) {
    for (const file of filesAt(path, { ...search, skipped })) {
      if (file.error === null && isSeen(file.path, seen)) continue;
      yield file;
    }
  }
}

function* filesAt(path: string, how: Walk): Generator<FoundFile> {
  const self = { path, inFolder: basename(path), named: true };
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return yield { ...self, error: null };
    if (isWorkbookName(path)) return yield { ...self, error: folderNamedLikeFile(path) };
  } catch (error) {
    return yield { ...self, error: fileError(error) };
  }
  let count = 0;
  for (const file of walk(path, path, how)) {
    count++;
    yield file;
  }
  if (count === 0) {
    const message = '文件夹中没有可核验的文件；请核对路径。';
    yield { ...self, error: new FileError('not-found', message) };
  }
}

interface Walk extends Search {
  readonly skipped: string | null;
}

function* walk(folder: string, top: string, how: Walk): Generator<FoundFile> {
  const { skipped, accepts, onOther, onFolderLink } = how;
  // One that is named itself holds originals, whatever else is to be written there.
  if (skipped !== null && folder !== top && resolve(folder) === skipped) return;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, inFolder: relative(top, folder), named: false, error: fileError(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (isPassedOver(entry.name) && !entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    const found = { path, inFolder: relative(top, path), named: false };
    if (entry.isDirectory() && isWorkbookName(entry.name)) {
      yield { ...found, error: folderNamedLikeFile(entry.name) };
    } else if (entry.isDirectory()) yield* walk(path, top, how);
    else if (accepts(entry.name)) yield { ...found, error: null };
    else if (entry.isSymbolicLink() && isFolder(path)) onFolderLink?.(path);
    else onOther?.(entry.name);
  }
}

/** Lock files of open documents, what systems keep hidden, and the backups of an earlier run. */
function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || /\.bak\d*$/.test(name);
}

function folderNamedLikeFile(name: string): FileError {
  const message = `这是一个名称以 ${extname(name)} 结尾的文件夹，不是工作簿；请核对路径。`;
  return new FileError('not-a-workbook', message);
}

/** A path that cannot be resolved is read all the same, so that its error is told. */
function isSeen(path: string, seen: Set<string>): boolean {
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    return false;
  }
  if (seen.has(real)) return true;
  seen.add(real);
  return false;
}
