/** A file or folder of an archive; folders have a name that ends with a slash and no data. */
export interface ArchiveEntry {
  /** With slashes, without a leading one. */
  readonly name: string;
  readonly data: Uint8Array;
  readonly mode: number;
}

const BLOCK = 512;

/** A tar archive (ustar) owned by root, with one time for all entries so that builds repeat. */
export function tarOf(entries: readonly ArchiveEntry[], time: number): Buffer {
  const parts = entries.flatMap((entry) => [
    header(entry, time),
    Buffer.from(entry.data),
    Buffer.alloc((BLOCK - (entry.data.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header({ name, data, mode }: ArchiveEntry, time: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100) throw new RangeError(`too long for a tar header: ${name}`);
  block.write(name, 0, 'utf8');
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(data.length, 12), 124);
  block.write(octal(time, 12), 136);
  block.fill(' ', 148, 156);
  block.write(name.endsWith('/') ? '5' : '0', 156);
  block.write('ustar\u000000', 257, 'latin1');
  block.write('root', 265);
  block.write('root', 297);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148, 'latin1');
  return block;
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\u0000`;
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
