import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { packagesOf } from './made-packages';
import { FOREIGN } from './publish-lists';
import { runSetup } from './windows-host';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** The unpacked zip of a version. */
async function unpacked(version: string): Promise<string> {
  const folder = await packagesOf(version);
  made.push(folder);
  const zip = unzipSync(readFileSync(join(folder, `jixiao-check_${version}_windows.zip`)));
  for (const [name, data] of Object.entries(zip)) {
    const path = join(folder, 'unzipped', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  return join(folder, 'unzipped');
}

let first: string;
let second: string;
beforeAll(async () => {
  first = await unpacked('1.0.0');
  second = await unpacked('1.1.0');
});
const LIST = `<?xml version="1.0" encoding="UTF-8"?>\r\n<jsplugins>\r\n  ${FOREIGN}\r\n</jsplugins>\r\n`;

let appData: string;
let addins: string;
beforeEach(() => {
  appData = mkdtempSync(join(tmpdir(), '张三-'));
  addins = join(appData, 'kingsoft/wps/jsaddons');
  made.push(appData);
});

const install = (from: string) => runSetup(join(from, 'setup.js'), appData, 'install');
const remove = (from: string) => runSetup(join(from, 'setup.js'), appData, 'remove');
const list = () => readFileSync(join(addins, 'publish.xml'), 'utf8');

test('installs where WPS never had an add-in, and removes without a trace', () => {
  expect(install(first)).toEqual({ said: expect.stringMatching(/^已安装。/), code: 0 });
  expect(readdirSync(addins).sort()).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
  expect(existsSync(join(addins, 'jixiao-check_1.0.0/js/ribbon.js'))).toBe(true);
  expect(list()).toContain('url="jixiao-check_1.0.0" version="1.0.0" enable="enable_dev"');
  expect(list()).not.toMatch(/^\uFEFF/);
  expect(remove(first)).toEqual({ said: expect.stringMatching(/^已卸载。/), code: 0 });
  expect(readdirSync(addins)).toEqual([]);
});

test('another vendor’s entry survives installing, reinstalling, upgrading and removing', () => {
  mkdirSync(addins, { recursive: true });
  mkdirSync(join(addins, 'oa_2.0'));
  writeFileSync(join(addins, 'publish.xml'), LIST);
  writeFileSync(join(addins, 'authaddin.json'), '{"et":{}}');
  for (const version of [first, first, second]) {
    expect(install(version).code).toBe(0);
    expect(list()).toContain(FOREIGN);
    expect(list().match(/name="jixiao-check"/g)).toHaveLength(1);
  }
  expect(readdirSync(addins).sort()).toEqual([
    'authaddin.json',
    'jixiao-check_1.1.0',
    'oa_2.0',
    'publish.xml',
    'publish.xml.jixiao-check.bak',
  ]);
  expect(readFileSync(join(addins, 'publish.xml.jixiao-check.bak'), 'utf8')).toBe(LIST);
  expect(remove(second).code).toBe(0);
  expect(list()).toBe(LIST);
  expect(readdirSync(addins).sort()).toEqual(['authaddin.json', 'oa_2.0', 'publish.xml']);
  expect(readFileSync(join(addins, 'authaddin.json'), 'utf8')).toBe('{"et":{}}');
});

test('a damaged list is left as it is, and the person is told', () => {
  mkdirSync(addins, { recursive: true });
  writeFileSync(join(addins, 'publish.xml'), '<jsplugins>');
  const { said, code } = install(first);
  expect(code).toBe(1);
  expect(said).toMatch(/没有完成，原有加载项未受影响/);
  expect(list()).toBe('<jsplugins>');
});

test('a link is not followed', () => {
  mkdirSync(addins, { recursive: true });
  const elsewhere = join(appData, 'elsewhere.xml');
  writeFileSync(elsewhere, LIST);
  symlinkSync(elsewhere, join(addins, 'publish.xml'));
  // The file system object of Windows sees a link to a file as a file with the attribute.
  const { code } = runSetup(join(first, 'setup.js'), appData, 'install', 'quiet');
  expect(code).toBe(1);
  expect(readFileSync(elsewhere, 'utf8')).toBe(LIST);
});

test('says when WPS keeps a list of blocked add-ins', () => {
  mkdirSync(addins, { recursive: true });
  writeFileSync(join(addins, 'jsaddinblockhost.ini'), '');
  expect(install(first).said).toMatch(/jsaddinblockhost\.ini/);
});

test('an incomplete package changes nothing', () => {
  const alone = join(appData, 'alone');
  mkdirSync(alone);
  writeFileSync(join(alone, 'setup.js'), readFileSync(join(first, 'setup.js')));
  const { said, code } = install(alone);
  expect(code).toBe(1);
  expect(said).toMatch(/安装包不完整/);
  expect(existsSync(join(addins, 'publish.xml'))).toBe(false);
});

test('the zip holds what a double click needs, in Windows line ends', () => {
  expect(readdirSync(first).sort()).toEqual([
    'install.bat',
    'jixiao-check_1.0.0',
    'readme.txt',
    'setup.js',
    'uninstall.bat',
  ]);
  const batch = readFileSync(join(first, 'install.bat'), 'utf8');
  expect(batch).toMatch(
    /^@echo off\r\ncscript \/\/nologo \/\/E:JScript "%~dp0setup\.js" install\r\n/,
  );
});
