import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSample } from '../../scripts/samples/build-sample';
import type { Report } from '../../src/review';
import { asOldWorkbook, asPage, asWord } from '../hosts/file/formats/documents';
import { temporaryFolder } from './run-cli';

const ROOT = join(__dirname, '..', '..');
const folder = temporaryFolder();
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function npm(args: readonly string[], cwd: string): string {
  return execFileSync(NPM, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('the packed package installs offline and its command runs without the repository', () => {
  const place = join(folder, 'office');
  mkdirSync(place);
  npm(['pack', '--pack-destination', folder], ROOT);
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  writeFileSync(join(place, 'package.json'), '{"private":true}');
  npm(['install', '--offline', join(folder, `${name}-${version}.tgz`)], place);

  const files = join(place, 'files');
  mkdirSync(files);
  writeFileSync(join(files, '1.xlsx'), buildSample(9));
  writeFileSync(join(files, '2.xls'), asOldWorkbook(9, 'biff8'));
  writeFileSync(join(files, '3.docx'), asWord(9));
  writeFileSync(join(files, '4.html'), asPage(9));
  const command = join(place, 'node_modules', '.bin', name);
  const args = ['review', files, '--json', '--jobs', '2'];
  const report = JSON.parse(
    execFileSync(command, args, { cwd: place, encoding: 'utf8' }),
  ) as Report;
  expect(report.tool).toEqual({ name, version });
  const totals = report.files.map(({ sheets }) => sheets[0]!.forms[0]!.total.expected);
  expect(totals).toEqual(['90.28', '90.28', '90.28', '90.28']);
}, 300_000);

test('the package asks for no other package', () => {
  const described = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
  expect(described).not.toHaveProperty('dependencies');
});
