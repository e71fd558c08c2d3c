import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestFor } from './excel-manifest';

const ROOT = resolve(__dirname, '..');

const USAGE = `npm run build:excel -- --base-url https://server/path/ [options]

Makes dist/excel, a folder for any web server, and in it the manifest that points there.
  --base-url <url>            where the folder will be found; https, with a slash at its end
  --office-js self|cdn        office.js from the folder itself (default) or from Microsoft's network
  --runtime shared|separate   pane and ribbon buttons in one page (default), or in one page each`;

const OPTIONS = {
  'base-url': { type: 'string' },
  'office-js': { type: 'string', default: 'self' },
  runtime: { type: 'string', default: 'shared' },
} as const;

main();

function main(): void {
  const { values } = parseArgs({ options: OPTIONS });
  const { 'base-url': baseUrl, 'office-js': officeJs, runtime } = values;
  if (!baseUrl || !/^(self|cdn)$/.test(officeJs) || !/^(shared|separate)$/.test(runtime)) {
    console.error(USAGE);
    process.exit(2);
  }
  const template = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const manifest = manifestFor(template, {
    baseUrl,
    isShared: runtime === 'shared',
    version: version(),
  });
  build(officeJs);
  const folder = join(ROOT, 'dist/excel');
  writeFileSync(join(folder, 'manifest.xml'), manifest);
  console.log(`${folder}\n清单文件：${join(folder, 'manifest.xml')}`);
}

function build(officeJs: string): void {
  const webpack = join(dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js');
  const env = ['--env', 'target=excel', '--env', `officeJs=${officeJs}`];
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', ...env], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string })
    .version;
}
