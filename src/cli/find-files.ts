import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { isDocumentName } from '../hosts/file/formats';
import { FileError, fileError } from './file-error';

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

/** Whether a file of this name is to be done. */
export type NameTest = (name: string) => boolean;

/**
 * The documents among files and folders, in the order given and by name inside a folder. In folders
 * other files, the lock files of open workbooks and the output folder are passed over; a file that
 * is met twice is done once.
 */
export function* findFiles(
  paths: readonly string[],
  outputFolder: string | null,
  accepts: NameTest = isDocumentName,
): Generator<FoundFile> {
  const seen = new Set<string>();
  const skipped = outputFolder === null ? null : resolve(outputFolder);
  for (const path of paths) {
    for (const file of filesAt(path, skipped, accepts)) {
      if (file.error === null && isSeen(file.path, seen)) continue;
      yield file;
    }
  }
}

function* filesAt(path: string, skipped: string | null, accepts: NameTest): Generator<FoundFile> {
  const self = { path, inFolder: basename(path), named: true };
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return yield { ...self, error: null };
    if (isXlsxName(basename(path))) return yield { ...self, error: folderNamedLikeFile() };
  } catch (error) {
    return yield { ...self, error: fileError(error) };
  }
  let count = 0;
  for (const file of walk(path, path, { skipped, accepts })) {
    count++;
    yield file;
  }
  if (count === 0) {
    const message = '文件夹中没有可核验的文件；请核对路径。';
    yield { ...self, error: new FileError('not-found', message) };
  }
}

interface Walk {
  readonly skipped: string | null;
  readonly accepts: NameTest;
}

function* walk(folder: string, top: string, how: Walk): Generator<FoundFile> {
  const { skipped, accepts } = how;
  if (skipped !== null && resolve(folder) === skipped) return;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, inFolder: relative(top, folder), named: false, error: fileError(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const found = { path, inFolder: relative(top, path), named: false };
    if (entry.isDirectory() && isXlsxName(entry.name)) {
      yield { ...found, error: folderNamedLikeFile() };
    } else if (entry.isDirectory()) yield* walk(path, top, how);
    else if (!isPassedOver(entry.name) && accepts(entry.name)) yield { ...found, error: null };
  }
}

/** Whether the name is that of an .xlsx workbook. */
export function isXlsxName(name: string): boolean {
  return /\.xlsx$/i.test(name) && !isPassedOver(name);
}

/** Lock files of open documents, and what systems keep hidden. */
function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.');
}

function folderNamedLikeFile(): FileError {
  const message = '这是一个名称以 .xlsx 结尾的文件夹，不是工作簿；请核对路径。';
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
