import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';

/**
 * For developers with Excel on Windows or a Mac: builds the add-in, serves it over https with the
 * certificate of office-addin-dev-certs, and has office-addin-debugging put it into Excel. Both come
 * by npx, so that nothing of them is installed with the product.
 */

const ROOT = resolve(__dirname, '..');
const FOLDER = join(ROOT, 'dist/excel');
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const PORT = 3000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

main();

function main(): void {
  if (process.platform === 'linux') {
    console.error(
      '这台机器上没有 Excel：请在 Windows 或 Mac 上运行，或改用 npm start 打开工作台。',
    );
    process.exit(2);
  }
  run('npm', ['run', 'build:excel', '--', '--base-url', `https://localhost:${PORT}/`]);
  run('npx', ['--yes', 'office-addin-dev-certs@3.0.0', 'install']);
  serve();
  // Not waited for in one go: the server has to answer while Excel starts.
  const debug = ['--yes', 'office-addin-debugging@7.0.0', 'start', join(FOLDER, 'manifest.xml')];
  spawn('npx', debug, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`加载项由 https://localhost:${PORT}/ 提供，按 Ctrl+C 结束。`);
}

function run(command: string, args: readonly string[]): void {
  const options = { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' } as const;
  const { status } = spawnSync(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
}

function serve(): void {
  const key = readFileSync(join(CERTIFICATES, 'localhost.key'));
  const cert = readFileSync(join(CERTIFICATES, 'localhost.crt'));
  createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = resolve(FOLDER, `.${decodeURIComponent(pathname)}`);
    if (!file.startsWith(FOLDER + sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  }).listen(PORT, 'localhost');
}
