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
import { runSetup, runSetupWhile } from './windows-host';

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
  expect(install(first)).toMatchObject({ said: expect.stringMatching(/^已安装。/), code: 0 });
  expect(readdirSync(addins).sort()).toEqual(['jixiao-check_1.0.0', 'publish.xml']);
  expect(existsSync(join(addins, 'jixiao-check_1.0.0/js/ribbon.js'))).toBe(true);
  expect(list()).toContain('url="jixiao-check_1.0.0" version="1.0.0" enable="enable_dev"');
  expect(list()).not.toMatch(/^\uFEFF/);
  expect(remove(first)).toMatchObject({ said: expect.stringMatching(/^已卸载。/), code: 0 });
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

test('a list that is not UTF-8 is refused before anything is copied, byte for byte as it was', () => {
  mkdirSync(addins, { recursive: true });
  const gbk = [0xb2, 0xc6, 0xd5, 0xfe];
  // 财政 as GBK bytes, and bytes that read as valid characters of two bytes each.
  for (const bytes of [gbk, [0xc2, 0xa1, 0xff], [0xed, 0xa0, 0x80]]) {
    const whole = Buffer.concat([
      Buffer.from('<jsplugins><!-- '),
      Buffer.from(bytes),
      Buffer.from(' --></jsplugins>'),
    ]);
    writeFileSync(join(addins, 'publish.xml'), whole);
    const { said, code } = install(first);
    expect(code).toBe(1);
    expect(said).toMatch(/publish\.xml 不是 UTF-8 编码的文件/);
    expect(readFileSync(join(addins, 'publish.xml'))).toEqual(whole);
    expect(readdirSync(addins)).toEqual(['publish.xml']);
  }
});

test('quiet: nothing is shown, cscript prints the outcome, the status tells success', () => {
  const done = runSetup(join(first, 'setup.js'), appData, 'install', 'quiet');
  expect(done).toMatchObject({ said: '', printed: expect.stringMatching(/^已安装/), code: 0 });
  writeFileSync(join(addins, 'publish.xml'), '<jsplugins>');
  const failed = runSetup(join(first, 'setup.js'), appData, 'install', 'quiet');
  expect(failed).toMatchObject({ said: '', code: 1 });
  expect(failed.printed).toMatch(/原因：publish\.xml 不是完整的加载项列表/);
});

test('repair enters the add-in again after another program emptied the list, else changes nothing', () => {
  install(first);
  const repair = () => runSetup(join(first, 'setup.js'), appData, 'repair');
  expect(repair()).toMatchObject({ said: expect.stringMatching(/^登记完好，没有改动/), code: 0 });
  writeFileSync(join(addins, 'publish.xml'), LIST);
  expect(repair()).toMatchObject({ said: expect.stringMatching(/^已修复/), code: 0 });
  expect(list()).toContain(FOREIGN);
  expect(list()).toContain('name="jixiao-check"');
  rmSync(join(addins, 'jixiao-check_1.0.0'), { recursive: true });
  expect(repair().said).toMatch(/^已修复/);
  expect(existsSync(join(addins, 'jixiao-check_1.0.0/index.html'))).toBe(true);
});

test('says what else keeps WPS from loading it', () => {
  mkdirSync(addins, { recursive: true });
  writeFileSync(join(addins, 'authaddin.json'), '{"et":{"x":{"enable":true,"isload": false}}}');
  writeFileSync(
    join(addins, 'jsplugins.xml'),
    '<jsplugins><jsplugin name="jixiao-check"/></jsplugins>',
  );
  const { said } = install(first);
  expect(said).toMatch(/isload 为 false/);
  expect(said).toMatch(/jsplugins\.xml 中也登记了本加载项/);
});

test('a run waits for another one, and takes away the lock a crash has left', () => {
  mkdirSync(join(addins, 'jixiao-check.lock'), { recursive: true });
  let waits = 0;
  const end = () => {
    if (++waits === 3) rmSync(join(addins, 'jixiao-check.lock'), { recursive: true });
  };
  const run = (slept: () => void) =>
    runSetupWhile(slept, join(first, 'setup.js'), appData, 'install');
  expect(run(end).code).toBe(0);
  expect(waits).toBe(3);
  mkdirSync(join(addins, 'jixiao-check.lock'));
  expect(run(() => undefined).code).toBe(0);
  expect(existsSync(join(addins, 'jixiao-check.lock'))).toBe(false);
});

test('an older version goes with whatever entry led to it; a like-named folder of another stays', () => {
  mkdirSync(join(addins, 'jixiao-check_0.0.9'), { recursive: true });
  mkdirSync(join(addins, 'jixiao-check_plus'));
  const old = '<jsplugin name="绩效核验" type="et" url="jixiao-check_0.0.9" version="0.0.9"/>';
  const plus = '<jsplugin name="plus" type="et" url="jixiao-check_plus"/>';
  writeFileSync(join(addins, 'publish.xml'), `<jsplugins>\n  ${old}\n  ${plus}\n</jsplugins>\n`);
  expect(install(first).code).toBe(0);
  expect(list()).not.toContain('0.0.9');
  expect(list()).toContain(plus);
  expect(readdirSync(addins).filter((name) => name.startsWith('jixiao-check_'))).toEqual([
    'jixiao-check_1.0.0',
    'jixiao-check_plus',
  ]);
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
    'repair.bat',
    'setup.js',
    'uninstall.bat',
  ]);
  const batch = readFileSync(join(first, 'install.bat'), 'utf8');
  expect(batch).toMatch(
    /^@echo off\r\ncscript \/\/nologo \/\/E:JScript "%~dp0setup\.js" install\r\n/,
  );
});
