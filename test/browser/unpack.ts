import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Where browsers from npm are unpacked, once per version. */
export const CACHE = resolve(__dirname, '../../.cache/browsers');

/**
 * Unpacks the `.br` and `.tar.br` files of an npm package that carries a Chromium, and returns the
 * folder. The package's own unpacker is not used: it works in the shared temporary folder, trusts
 * what it finds there, and decides by environment variables of a cloud provider what to unpack.
 * @param packageName as installed in node_modules
 */
export function unpackBrowser(packageName: string): string {
  const source = resolve(__dirname, '../../node_modules', packageName);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const target = join(CACHE, `${packageName.replace(/[@/]/g, '_')}-${version}`);
  if (existsSync(target)) return target;

  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const name of ARCHIVES) unpackArchive(join(source, 'bin', name), unfinished);
  moveIntoPlace(unfinished, target);
  return target;
}

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'aws.tar.br', 'swiftshader.tar.br'];

function unpackArchive(path: string, folder: string): void {
  if (!existsSync(path)) return;
  const content = brotliDecompressSync(readFileSync(path));
  if (!path.endsWith('.tar.br')) {
    writeFileSync(join(folder, 'chromium'), content, { mode: 0o755 });
    return;
  }
  for (const { name, data } of tarFiles(content)) {
    const file = resolve(folder, name);
    if (!file.startsWith(folder + sep)) throw new Error(`${path} holds a path outside: ${name}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data, { mode: 0o755 });
  }
}

/** The regular files of a tar archive. */
function* tarFiles(archive: Buffer): Generator<{ name: string; data: Buffer }> {
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const text = (from: number, length: number) =>
      archive.toString('utf8', at + from, at + from + length).replace(/\0[\s\S]*$/, '');
    const size = parseInt(text(124, 12).trim() || '0', 8);
    const type = text(156, 1);
    if (type === '0' || type === '') {
      yield { name: text(0, 100), data: archive.subarray(at + 512, at + 512 + size) };
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** Two test runs may unpack at the same time; the second one's work is dropped. */
function moveIntoPlace(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}
