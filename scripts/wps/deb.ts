import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type ArchiveEntry, tarOf, withFolders } from './tar';

export interface DebParts {
  /** The file DEBIAN/control, with `@SIZE@` where the size in KiB belongs. */
  readonly control: string;
  /** Maintainer scripts by name: postinst, prerm. */
  readonly scripts: Readonly<Record<string, string>>;
  /** What is installed; names without the leading slash. */
  readonly files: readonly ArchiveEntry[];
  /** Seconds since 1970 for all entries. */
  readonly time: number;
}

/** A Debian package, put together without any of Debian's tools. */
export async function debOf({ control, scripts, files, time }: DebParts): Promise<Buffer> {
  const bytes = files.reduce((sum, { data }) => sum + data.length, 0);
  const sums = files.map(({ name, data }) => {
    return `${createHash('md5').update(data).digest('hex')}  ${name}\n`;
  });
  const text = (name: string, content: string, mode = 0o644) => ({
    name,
    data: Buffer.from(content),
    mode,
  });
  const about = [
    text('./control', control.replace('@SIZE@', String(Math.ceil(bytes / 1024)))),
    text('./md5sums', sums.join('')),
    ...Object.entries(scripts).map(([name, content]) => text(`./${name}`, content, 0o755)),
  ];
  const installed = withFolders(files.map((file) => ({ ...file, name: `./${file.name}` })));
  return arOf(
    [
      { name: 'debian-binary', data: Buffer.from('2.0\n') },
      { name: 'control.tar.gz', data: zipped(await tarOf(withFolders(about), time)) },
      { name: 'data.tar.gz', data: zipped(await tarOf(installed, time)) },
    ],
    time,
  );
}

function zipped(tar: Buffer): Buffer {
  return gzipSync(tar, { level: 9 });
}

function arOf(members: readonly { name: string; data: Buffer }[], time: number): Buffer {
  const parts = members.flatMap(({ name, data }) => [
    Buffer.from(
      name.padEnd(16) +
        String(time).padEnd(12) +
        '0'.padEnd(6) +
        '0'.padEnd(6) +
        '100644'.padEnd(8) +
        String(data.length).padEnd(10) +
        '`\n',
    ),
    data,
    Buffer.from(data.length % 2 ? '\n' : ''),
  ]);
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}
