import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';
import { SaxesParser } from 'saxes';
import { manifestFor } from '../../scripts/excel-manifest';
import { unzlibSync } from 'fflate';

const ROOT = resolve(__dirname, '../..');
const MANIFEST = join(ROOT, 'manifest.xml');
const text = readFileSync(MANIFEST, 'utf8');
const BASE = 'https://jixiao.example.gov.cn/addin/';

/** In a process of its own: the parser's packages cannot be loaded inside Jest. */
function parsedByOffice(file: string): ManifestInfo {
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const tsx = require.resolve('tsx/cli');
  return JSON.parse(
    execFileSync(process.execPath, [tsx, '-e', read], { encoding: 'utf8' }),
  ) as ManifestInfo;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  text: string;
}

function elements(xml: string): Element[] {
  const all: Element[] = [];
  let current: Element | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    current = { name, attributes: attributes as Record<string, string>, parent: current, text: '' };
    all.push(current);
  });
  parser.on('text', (part) => {
    if (current) current.text += part;
  });
  parser.on('closetag', () => {
    current = current?.parent ?? null;
  });
  parser.write(xml).close();
  return all;
}

const all = elements(text);
const named = (name: string, among = all) => among.filter((element) => element.name === name);

test('the official parser reads it as an add-in for workbooks that may change the document', () => {
  const info = parsedByOffice(MANIFEST);
  expect(info).toMatchObject({
    id: '5b0e9f6c-3a1d-4c7e-9f52-8d2c6a4b71e3',
    displayName: '绩效自评核验',
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    version: '0.1.0.0',
  });
  expect(info.defaultSettings?.sourceLocation).toBe('https://localhost:3000/taskpane.html');
});

test('it requires only the lowest set, so that an older Excel can say what it lacks', () => {
  const sets = all.filter(({ name }) => /(^|:)Set$/.test(name));
  expect(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
});

test('elements of the application stand in the order the schema wants', () => {
  const root = all[0]!;
  expect(all.filter(({ parent }) => parent === root).map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('every reference names a resource, and every resource is used', () => {
  const isResource = (name: string) => /^bt:(Image|Url|String)$/.test(name);
  const resources = all.filter(({ name, attributes }) => isResource(name) && attributes['id']);
  const ids = resources.map(({ attributes }) => attributes['id']!);
  const used = new Set(all.flatMap(({ attributes }) => attributes['resid'] ?? []));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  // The page of the separate runtime is put in by the build.
  expect(ids.filter((id) => !used.has(id))).toEqual(['Commands.Url']);
  expect(ids.every((id) => id.length <= 32)).toBe(true);
});

test('labels and tips keep to the lengths Office allows and have an English version', () => {
  for (const string of named('bt:String')) {
    const limit = string.parent!.name === 'bt:ShortStrings' ? 125 : 250;
    const english = named('bt:Override').filter(({ parent }) => parent === string);
    expect(english.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
    for (const { attributes } of [string, ...english]) {
      const value = attributes['DefaultValue'] ?? attributes['Value']!;
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('the ribbon group 绩效自评 has its four buttons, each with label, tip, icons and action', () => {
  const controls = named('Control');
  const short = (id: string) =>
    named('bt:String').find(({ attributes }) => attributes['id'] === id)!.attributes[
      'DefaultValue'
    ];
  const inside = (control: Element, name: string) =>
    named(name).filter(({ parent }) => parent === control || parent?.parent === control);
  expect(
    controls.map((control) => short(inside(control, 'Label')[0]!.attributes['resid']!)),
  ).toEqual(['核验并写回', '打开窗格', '清除标记', '撤销写回']);
  for (const control of controls) {
    expect(inside(control, 'Supertip')).toHaveLength(1);
    const sizes = inside(control, 'bt:Image').map(({ attributes }) => attributes['size']);
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  }
  const group = named('Group')[0]!;
  const label = named('Label').find(({ parent }) => parent === group)!;
  expect(short(label.attributes['resid']!)).toBe('绩效自评');
  expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'ExecuteFunction',
    'ShowTaskpane',
    'ExecuteFunction',
    'ExecuteFunction',
  ]);
});

test('the functions it names are those the add-in connects', () => {
  const source = readFileSync(join(ROOT, 'src/commands/ribbon.ts'), 'utf8');
  for (const { text: name } of named('FunctionName')) expect(source).toContain(`${name}: async`);
});

test('every icon it names is a PNG of that size', () => {
  const images = named('bt:Image').filter(({ attributes }) => attributes['DefaultValue']);
  const icons = [
    ...images.map(({ attributes }) => attributes['DefaultValue']!),
    named('IconUrl')[0]!.attributes['DefaultValue']!,
    named('HighResolutionIconUrl')[0]!.attributes['DefaultValue']!,
  ];
  for (const url of icons) {
    const file = join(ROOT, new URL(url).pathname);
    expect([url, existsSync(file)]).toEqual([url, true]);
    const size = Number(/-(\d+)\.png$/.exec(url)![1]);
    expect(pngSize(readFileSync(file))).toEqual([size, size]);
  }
  const sizeOf = new Map(
    images.map((one) => [one.attributes['id']!, one.attributes['DefaultValue']!]),
  );
  for (const { attributes } of named('bt:Image').filter(({ attributes: a }) => a['resid'])) {
    expect(sizeOf.get(attributes['resid']!)).toMatch(new RegExp(`-${attributes['size']}\\.png$`));
  }
});

/** Width and height, once the pixels have been unpacked too. */
function pngSize(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const pixels: Uint8Array[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IDAT') pixels.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect(unzlibSync(Buffer.concat(pixels))).toHaveLength(height * (1 + 4 * width));
  return [width, height];
}

test('the build puts in the address of the installation, everywhere', () => {
  const manifest = manifestFor(text, { baseUrl: BASE, isShared: true, version: '1.2.3' });
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('<Version>1.2.3.0</Version>');
  const urls = elements(manifest).flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => /^https:\/\/(?!schemas)/.test(value)),
  );
  expect(urls).toHaveLength(30);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
});

test('pane and ribbon share one page, or have one each when asked', () => {
  const options = { baseUrl: BASE, version: '1.2.3' };
  const shared = elements(manifestFor(text, { ...options, isShared: true }));
  expect(named('Runtime', shared)[0]!.attributes).toEqual({
    resid: 'Taskpane.Url',
    lifetime: 'long',
  });
  expect(named('FunctionFile', shared)[0]!.attributes['resid']).toBe('Taskpane.Url');
  const separate = elements(manifestFor(text, { ...options, isShared: false }));
  expect(named('Runtimes', separate)).toEqual([]);
  expect(named('FunctionFile', separate)[0]!.attributes['resid']).toBe('Commands.Url');
});

test.each(['http://server/addin/', 'https://server/addin', 'https://server/addin/?a=1', 'server'])(
  'the address %s is refused',
  (baseUrl) => {
    expect(() => manifestFor(text, { baseUrl, isShared: true, version: '1.0.0' })).toThrow();
  },
);
