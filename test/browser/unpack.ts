import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { extract } from 'tar-stream';

/** Where browsers from npm are unpacked, once per version. */
export const CACHE = resolve(__dirname, '../../.cache/browsers');

/**
 * Unpacks the `.br` and `.tar.br` files of an npm package that carries a Chromium, and returns the
 * folder. The package's own unpacker is not used: it works in the shared temporary folder, trusts
 * what it finds there, and decides by environment variables of a cloud provider what to unpack.
 * @param packageName as installed in node_modules
 */
export async function unpackBrowser(packageName: string): Promise<string> {
  const source = resolve(__dirname, '../../node_modules', packageName);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const target = join(CACHE, `${packageName.replace(/[@/]/g, '_')}-${version}`);
  if (existsSync(target)) return target;

  const unfinished = `${target}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const name of ARCHIVES) await unpackArchive(join(source, 'bin', name), unfinished);
  moveIntoPlace(unfinished, target);
  return target;
}

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'aws.tar.br', 'swiftshader.tar.br'];

async function unpackArchive(path: string, folder: string): Promise<void> {
  if (!existsSync(path)) return;
  const content = brotliDecompressSync(readFileSync(path));
  if (!path.endsWith('.tar.br')) {
    writeFileSync(join(folder, 'chromium'), content, { mode: 0o755 });
    return;
  }
  const archive = extract();
  archive.end(content);
  for await (const entry of archive) {
    const { name, type } = entry.header;
    const data = await buffer(entry);
    if (type !== 'file') continue;
    const file = resolve(folder, name);
    if (!file.startsWith(folder + sep)) throw new Error(`${path} holds a path outside: ${name}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data, { mode: 0o755 });
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
