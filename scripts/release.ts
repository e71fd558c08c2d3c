import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { guidePage } from './guide-page';

const ROOT = resolve(__dirname, '..');
const TARGET = join(ROOT, 'dist/release');
const USAGE = `npm run release -- [--base-url https://…/]

Builds every package of the version in package.json into dist/release, with the SHA-256 of each file.
  --base-url <url>   where the Excel add-in will be served from; without it set-address puts it there later`;

/** Stands in the manifest until set-address puts the address of the server there. */
const NO_SERVER = 'https://server.invalid/jixiao/';

/** The guides, by the names an administrator finds them under. */
const GUIDES: Readonly<Record<string, string>> = {
  'guide-officer': '五分钟上手',
  'guide-admin': '管理员指南（Excel）',
  'guide-wps': 'WPS 安装与使用',
};

/** Builds every package of the version in package.json into dist/release, with the SHA-256 of each file. */
async function release(baseUrl: string): Promise<void> {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  run('build');
  run('build:excel', '--base-url', baseUrl);
  run('build:wps');
  for (const name of ['workbench', 'excel', 'wps']) {
    cpSync(join(ROOT, 'dist', name), join(TARGET, name), { recursive: true });
  }
  keepPackagesOnly(join(TARGET, 'wps'));
  cpSync(join(ROOT, 'packaging/excel'), join(TARGET, 'excel'), { recursive: true });
  cpSync(join(ROOT, 'packaging/release-readme.txt'), join(TARGET, '先读我.txt'));
  await writeGuides(join(TARGET, '说明'));
  npm('pack', '--pack-destination', TARGET);
  const files = filesUnder(TARGET).map((path) => `${sha256(path)}  ${relative(TARGET, path)}\n`);
  writeFileSync(join(TARGET, 'SHA256SUMS'), files.join(''));
  console.log(`${TARGET}: ${files.length} files; check them with sha256sum -c SHA256SUMS`);
}

/** The unpacked folders behind the packages are not for anybody to install. */
function keepPackagesOnly(wps: string): void {
  for (const { name } of readdirSync(wps, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'server',
  )) {
    rmSync(join(wps, name), { recursive: true });
  }
}

/** The guides as pages, for who has neither the repository nor a reader of Markdown. */
async function writeGuides(folder: string): Promise<void> {
  const linkTo = (url: string) => (/^https?:/.test(url) ? url : null);
  for (const [name, title] of Object.entries(GUIDES)) {
    const guide = readFileSync(join(ROOT, 'docs', `${name}.md`), 'utf8');
    for (const [, picture] of guide.matchAll(/\]\((images\/[^)]+)\)/g)) {
      cpSync(join(ROOT, 'docs', picture!), join(folder, picture!));
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${title}.html`), await guidePage(guide, linkTo));
  }
}

function run(script: string, ...options: string[]): void {
  npm('run', '--silent', script, '--', ...options);
}

function npm(...command: string[]): void {
  const isWindows = process.platform === 'win32';
  const [tool, options] = isWindows ? ['npm.cmd', { shell: true }] : ['npm', {}];
  execFileSync(tool, command, { cwd: ROOT, stdio: 'inherit', ...options });
}

function filesUnder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string', default: NO_SERVER },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(USAGE);
else void release(values['base-url']);
