import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';

/** A file or folder of an archive; folders have a name that ends with a slash and no data. */
export interface ArchiveEntry {
  /** With slashes, without a leading one. */
  readonly name: string;
  readonly data: Uint8Array;
  readonly mode: number;
}

/** A tar archive owned by root, with one time for all entries so that builds repeat. @param time seconds since 1970 */
export async function tarOf(entries: readonly ArchiveEntry[], time: number): Promise<Buffer> {
  const archive = pack();
  for (const { name, data, mode } of entries) {
    const type = name.endsWith('/') ? 'directory' : 'file';
    const owner = { uname: 'root', gname: 'root' };
    archive.entry({ name, mode, type, ...owner, mtime: new Date(time * 1000) }, Buffer.from(data));
  }
  archive.finalize();
  return buffer(archive);
}

/** The folders above the entries, each once and before what is in it. */
export function withFolders(entries: readonly ArchiveEntry[], prefix = ''): ArchiveEntry[] {
  const folders = new Set<string>();
  for (const { name } of entries) {
    const parts = name.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      folders.add(`${parts.slice(0, depth).join('/')}/`);
    }
  }
  const made = [...folders]
    .filter((name) => name.length > prefix.length)
    .map((name) => ({ name, data: new Uint8Array(), mode: 0o755 }));
  return [...made.sort((a, b) => (a.name < b.name ? -1 : 1)), ...entries];
}
