import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { localEntry, NAME, serverList } from './addin-entry';
import { debOf } from './deb';
import { type ArchiveEntry, tarOf, withFolders } from './tar';

const ROOT = resolve(__dirname, '../..');
const SOURCES = join(ROOT, 'packaging/wps');

export interface PackageOptions {
  /** The folder webpack made. */
  readonly addin: string;
  /** Where the packages are put. */
  readonly target: string;
  readonly version: string;
  /** Where the folder will be found on an intranet server; with a slash at its end. */
  readonly baseUrl: string;
  /** Seconds since 1970 for the entries of all archives. */
  readonly time: number;
}

/** Makes every package from the built add-in and gives their paths. */
export async function makePackages(options: PackageOptions): Promise<string[]> {
  const { addin, target, version } = options;
  const folder = join(target, `${NAME}_${version}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(addin, folder, { recursive: true });
  const files = filesIn(folder).map((file) => ({
    ...file,
    name: `${NAME}_${version}/${file.name}`,
  }));
  const write = (name: string, data: Uint8Array) => {
    writeFileSync(join(target, name), data);
    return join(target, name);
  };
  return [
    folder,
    write(`${NAME}_${version}_windows.zip`, windowsZip(files, options)),
    write(`${NAME}_${version}_linux.tar.gz`, await linuxTar(files, options)),
    write(`${NAME}_${version}_all.deb`, await debianPackage(files, options)),
    serverFolder(options),
  ];
}

function windowsZip(files: readonly ArchiveEntry[], { version, time }: PackageOptions): Uint8Array {
  const entries: Record<string, Uint8Array> = {
    'install.bat': windowsLines(source('install.bat')),
    'uninstall.bat': windowsLines(source('uninstall.bat')),
    'repair.bat': windowsLines(source('repair.bat')),
    'readme.txt': windowsLines(`\uFEFF${source('windows-readme.txt')}`),
    'setup.js': windowsLines(windowsSetup(version)),
  };
  for (const { name, data } of files) entries[name] = data;
  return zipSync(entries, { level: 9, mtime: new Date(time * 1000) });
}

/** The installer for Windows Script Host as one file of ASCII: it reads scripts in the local code page. */
export function windowsSetup(version: string): string {
  const constants = { NAME, VERSION: version, ENTRY: localEntry(version) };
  const head = Object.entries(constants).map(
    ([name, value]) => `var ${name} = ${JSON.stringify(value)};\n`,
  );
  const whole = [...head, source('publish-xml.js'), source('windows-setup.js')].join('\n');
  return whole.replace(
    /[^\n\r\t -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function linuxTar(
  files: readonly ArchiveEntry[],
  { version, time }: PackageOptions,
): Promise<Buffer> {
  const inside = `${NAME}_${version}_linux/`;
  const scripts = [
    text('install.sh', source('install.sh'), 0o755),
    text('uninstall.sh', source('uninstall.sh'), 0o755),
    text('repair.sh', source('repair.sh'), 0o755),
    text('register.py', register(version), 0o755),
    text('readme.txt', source('linux-readme.txt')),
  ];
  const entries = [...scripts, ...files].map((entry) => ({ ...entry, name: inside + entry.name }));
  return gzipSync(await tarOf(withFolders(entries), time), { level: 9 });
}

function debianPackage(
  files: readonly ArchiveEntry[],
  { version, time }: PackageOptions,
): Promise<Buffer> {
  const shared = `usr/share/${NAME}/`;
  const filled = (name: string) => filledIn(source(`deb/${name}`), version);
  return debOf({
    control: filled('control'),
    scripts: {
      postinst: filled('postinst'),
      prerm: filled('prerm'),
      postrm: filled('postrm'),
    },
    files: [
      text(`usr/bin/${NAME}-register`, filled('command'), 0o755),
      text(`${shared}register.py`, register(version), 0o755),
      text(`${shared}bureau.js`, readFileSync(join(ROOT, 'packaging/bureau.js'), 'utf8')),
      text(`usr/share/doc/${NAME}/copyright`, readFileSync(join(ROOT, 'LICENSE'), 'utf8')),
      ...files.map((file) => ({ ...file, name: shared + file.name })),
    ],
    time,
  });
}

function serverFolder({ addin, target, baseUrl }: PackageOptions): string {
  const folder = join(target, 'server');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(addin, join(folder, NAME), { recursive: true });
  writeFileSync(join(folder, 'jsplugins.xml'), serverList(baseUrl));
  writeFileSync(join(folder, 'readme.txt'), windowsLines(`\uFEFF${source('server-readme.txt')}`));
  return folder;
}

function register(version: string): string {
  return filledIn(source('register.py'), version);
}

function filledIn(text: string, version: string): string {
  return text
    .replace(/@NAME@/g, NAME)
    .replace(/@VERSION@/g, version)
    .replace(/@ENTRY@/g, localEntry(version));
}

function source(name: string): string {
  return readFileSync(join(SOURCES, name), 'utf8');
}

function windowsLines(content: string): Buffer {
  return Buffer.from(content.replace(/\r?\n/g, '\r\n'));
}

function text(name: string, content: string, mode = 0o644): ArchiveEntry {
  return { name, data: Buffer.from(content), mode };
}

function filesIn(folder: string, root = folder): ArchiveEntry[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) return filesIn(path, root);
      const name = relative(root, path).split(sep).join('/');
      return [{ name, data: readFileSync(path), mode: 0o644 }];
    });
}
