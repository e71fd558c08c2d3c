import { strToU8, zipSync } from 'fflate';
import { FileHost } from '../../../../src/hosts/file';
import { parseA1 } from '../../../../src/sheet';
import { changedParts, partText } from './rich-package';
import { writeTo } from './write-to';

/** How one maker lays a package out. */
interface Layout {
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly addresses?: boolean;
  readonly inline?: boolean;
  readonly workbook?: string;
  readonly sheet?: string;
  /** Target of the sheet as its relationship gives it. */
  readonly target?: string;
  readonly styles?: boolean;
  readonly encode?: (text: string) => Uint8Array;
  readonly backslashes?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

function makePackage(layout: Layout): Uint8Array {
  const p = layout.prefix ? `${layout.prefix}:` : '';
  const base = layout.strict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const main = layout.strict ? `${base}/spreadsheetml/main` : `${base}/spreadsheetml/2006/main`;
  const rel = layout.strict
    ? `${base}/officeDocument/relationships`
    : `${base}/officeDocument/2006/relationships`;
  const ns = layout.prefix ? `xmlns:${layout.prefix}="${main}"` : `xmlns="${main}"`;
  const workbook = layout.workbook ?? 'xl/workbook.xml';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const sheet = layout.sheet ?? `${folder}worksheets/sheet1.xml`;
  const target = layout.target ?? sheet.slice(folder.length);
  const r = (name: string) => (layout.addresses === false ? '' : ` r="${name}"`);
  const text = (name: string, value: string, index: number) =>
    layout.inline
      ? `<${p}c${r(name)} t="inlineStr"><${p}is><${p}t>${value}</${p}t></${p}is></${p}c>`
      : `<${p}c${r(name)} t="s"><${p}v>${index}</${p}v></${p}c>`;
  const number = (name: string, value: string) =>
    `<${p}c${r(name)}><${p}v>${value}</${p}v></${p}c>`;
  const row = (n: number, cells: string) =>
    `<${p}row${layout.addresses === false ? '' : ` r="${n}"`}>${cells}</${p}row>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relation = (id: number, kind: string, to: string) =>
    `<Relationship Id="rId${id}" Type="${rel}/${kind}" Target="${to}"/>`;
  const relationsOf = (each: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each}</Relationships>`;
  const relsPart = workbook.replace(/([^/]+)$/, '_rels/$1.rels');
  const texts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/${workbook}" ContentType="${type}.sheet.main+xml"/><Override PartName="/${sheet}" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationsOf(relation(1, 'officeDocument', `/${workbook}`)),
    [workbook]: `${HEAD}<${p}workbook ${ns} xmlns:r="${rel}"><${p}sheets><${p}sheet name="自评表" sheetId="3" r:id="rId1"/></${p}sheets></${p}workbook>`,
    [relsPart]: relationsOf(
      relation(1, 'worksheet', target) +
        (layout.inline ? '' : relation(2, 'sharedStrings', 'sharedStrings.xml')) +
        (layout.styles ? relation(3, 'styles', 'styles.xml') : ''),
    ),
    [sheet]:
      `${HEAD}<${p}worksheet ${ns}><${p}sheetData>` +
      row(1, text('A1', '项目名称', 0) + text('B1', '宣传经费', 1)) +
      row(2, text('A2', '得分', 2) + number('B2', '9.67') + number('C2', '10')) +
      `</${p}sheetData></${p}worksheet>`,
  };
  if (!layout.inline) {
    const items = ['项目名称', '宣传经费', '得分'].map(
      (t) => `<${p}si><${p}t>${t}</${p}t></${p}si>`,
    );
    texts[`${folder}sharedStrings.xml`] = `${HEAD}<${p}sst ${ns}>${items.join('')}</${p}sst>`;
  }
  if (layout.styles) {
    texts[`${folder}styles.xml`] =
      `${HEAD}<${p}styleSheet ${ns}><${p}cellXfs><${p}xf numFmtId="2"/></${p}cellXfs></${p}styleSheet>`;
  }
  const encode = layout.encode ?? strToU8;
  return zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([name, value]) => [
        layout.backslashes ? name.replace(/\//g, '\\') : name,
        encode(value),
      ]),
    ),
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((char, i) => {
    bytes[2 + 2 * i] = char.charCodeAt(0) & 0xff;
    bytes[3 + 2 * i] = char.charCodeAt(0) >> 8;
  });
  return bytes;
}

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  ['plain', {}],
  ['elements with a prefix', { prefix: 'x', styles: true }],
  ['strict OOXML', { strict: true, styles: true }],
  ['strict OOXML with a prefix', { strict: true, prefix: 'ss' }],
  ['cells and rows without addresses', { addresses: false }],
  ['inline strings', { inline: true }],
  ['absolute targets', { target: '/xl/worksheets/sheet1.xml' }],
  [
    'parts of other names and places',
    { workbook: 'book/main.xml', sheet: 'tables/eins.xml', target: '../tables/eins.xml' },
  ],
  [
    'a part name with an escaped space',
    { sheet: 'xl/worksheets/sheet 1.xml', target: 'worksheets/sheet%201.xml' },
  ],
  ['names with backslashes', { backslashes: true }],
  ['parts in UTF-16', { encode: utf16 }],
  ['parts with a byte order mark', { encode: (text) => strToU8(`\uFEFF${text}`) }],
];

describe.each(LAYOUTS)('a package with %s', (_, layout) => {
  const original = makePackage(layout);

  test('is read', async () => {
    const sheet = await FileHost.open(original, { name: 't' }).read();
    expect(sheet.name).toBe('自评表');
    expect(sheet.cell(parseA1('A1')).value).toBe('项目名称');
    expect(sheet.cell(parseA1('B1')).value).toBe('宣传经费');
    expect(sheet.cell(parseA1('B2')).value).toBe(9.67);
    expect(sheet.cell(parseA1('C2')).value).toBe(10);
  });

  test('is patched: cells, formats and marks, and reads back', async () => {
    const { bytes, receipt } = await writeTo(
      original,
      { B2: 9.68, D2: '优' },
      { marks: { B1: 'reason-missing' }, format: '0.0' },
    );
    expect(receipt.refused).toEqual([]);
    const sheet = await FileHost.open(bytes, { name: 't' }).read();
    expect(sheet.cell(parseA1('B2'))).toMatchObject({ value: 9.68, text: '9.7', format: '0.0' });
    expect(sheet.cell(parseA1('D2')).value).toBe('优');
    expect(sheet.cell(parseA1('C2')).value).toBe(10);
    expect(sheet.cell(parseA1('A1')).value).toBe('项目名称');
    expect(sheet.marks).toEqual([{ cell: parseA1('B1'), kind: 'reason-missing' }]);
  });

  test('gets a new sheet', async () => {
    const host = FileHost.open(original, { name: 't' });
    const cells = [{ at: { row: 0, column: 0 }, value: '汇总', style: 'title' as const }];
    const ref = await host.addSheet({
      name: '汇总',
      replace: false,
      widths: [],
      cells,
      merges: [],
      validations: [],
      landscape: false,
    });
    const again = FileHost.open(host.save(), { name: 't' });
    const sheet = { ...ref, workbook: (await again.workbook()).id };
    expect((await again.read({ sheet })).cell(parseA1('A1')).value).toBe('汇总');
    expect((await again.read()).cell(parseA1('B2')).value).toBe(9.67);
  });
});

test('new elements take the prefix of their part', async () => {
  const original = makePackage({ prefix: 'x', styles: true });
  const { bytes } = await writeTo(original, { B2: 1 }, { marks: { B1: 'reason-missing' } });
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<x:c r="B2"><x:v>1</x:v></x:c>');
  expect(sheet).toMatch(
    /<\/x:sheetData><x:conditionalFormatting sqref="B1"><x:cfRule .*<\/x:cfRule>/,
  );
  expect(partText(bytes, 'xl/styles.xml')).toMatch(/<x:dxfs count="1"><x:dxf><x:font>/);
});

test('a styles part is added only where one is needed', async () => {
  const original = makePackage({});
  const plain = await writeTo(original, { B2: 1 });
  expect(changedParts(original, plain.bytes)).toEqual(['xl/worksheets/sheet1.xml']);
  const marked = await writeTo(original, {}, { marks: { B1: 'reason-missing' } });
  expect(changedParts(original, marked.bytes)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('a strict workbook’s dates are read as serial numbers', async () => {
  const original = makePackage({ strict: true });
  const host = FileHost.open(original, { name: 't' });
  expect((await host.sheets())[0]).toMatchObject({ id: '3', active: true, hidden: false });
});
