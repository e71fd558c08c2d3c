import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './built';
import { makePackages } from './wps/packages';

const ROOT = resolve(__dirname, '..');

const USAGE = `npm run build:wps -- [options]

Makes in dist/wps the add-in for WPS 表格 and its packages: a zip for Windows, a .tar.gz and a .deb
for UOS, Kylin and Debian, and a folder for an intranet server.
  --base-url <url>   where that folder will be found; http or https, with a slash at its end`;

/** Stands in jsplugins.xml until somebody puts the address of the server there. */
const NO_SERVER = 'http://server.invalid/jixiao-check/';

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
  const baseUrl = values['base-url'] ?? NO_SERVER;
  if (!/^https?:\/\/[^\s"<>]+\/$/.test(baseUrl)) {
    console.error(USAGE);
    process.exit(2);
  }
  const addin = join(await built('wps'), 'addin');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const time = Number(process.env['SOURCE_DATE_EPOCH'] ?? Math.floor(Date.now() / 1000));
  const made = await makePackages({
    addin,
    target: join(ROOT, 'dist/wps'),
    version,
    baseUrl,
    time,
  });
  console.log(made.join('\n'));
}
