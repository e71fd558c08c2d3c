import type { Destination } from './destinations';
import { replaceOriginal } from './replace-original';
import { writeWhole, type Writing } from './write-whole';

/** What a file held, and what it is to hold. */
export interface Rewritten {
  readonly read: Uint8Array;
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
}

/**
 * Writes the new bytes of a file: whole, or not at all. An unchanged file is not written over itself,
 * nor beside itself.
 * @returns the path written, null when nothing had to be
 * @throws FileError when the place is taken or the file must not be replaced
 */
export function writeResult(
  { kind, path, backup }: Destination,
  { read, bytes, isChanged }: Rewritten,
  writing: Writing,
): string | null {
  if (!isChanged && kind !== 'folder') return null;
  if (kind === 'in-place') {
    replaceOriginal(path, read, bytes, { scratch: writing.scratch, backup });
  } else writeWhole(path, bytes, writing);
  return path;
}
