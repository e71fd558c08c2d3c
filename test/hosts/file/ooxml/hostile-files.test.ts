import { strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS, FileHost, type WorkbookErrorCode } from '../../../../src/hosts/file';
import type { Inflate } from '../../../../src/hosts/file/ooxml';
import { fixtureXlsx } from '../../contract/fixture-xlsx';
import { FORM_PART, FORM_XML, richPackage, richParts } from './rich-package';
import { writeTo } from './write-to';

const GOOD = richPackage();

/** Opens and reads everything; the error it ends in, or null. */
async function errorOf(bytes: Uint8Array, limits = DEFAULT_LIMITS, inflate?: Inflate) {
  try {
    await FileHost.open(bytes, { name: 't', limits, inflate }).readAll();
    return null;
  } catch (error) {
    const cause = (error as Error).cause ?? error;
    return cause as { code: WorkbookErrorCode; message: string; name: string };
  }
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((char, i) => (bytes[1024 + 2 * i] = char.charCodeAt(0)));
  return bytes;
}

const UNREADABLE: readonly (readonly [string, WorkbookErrorCode, () => Uint8Array])[] = [
  ['an empty file', 'damaged', () => new Uint8Array()],
  ['a text file', 'not-a-workbook', () => strToU8('项目名称,得分\n')],
  ['an old .xls', 'not-a-workbook', () => compoundFile('Workbook')],
  ['a workbook behind a password', 'encrypted', () => compoundFile('EncryptedPackage')],
  ['a package whose parts are behind a password', 'encrypted', () => withFlag(GOOD, FORM_PART)],
  ['a zip of something else', 'not-a-workbook', () => zipSync({ 'a.txt': strToU8('a') })],
  [
    'a text document',
    'not-a-workbook',
    () =>
      richPackage({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
  ],
  ['a file cut off in the middle', 'damaged', () => GOOD.subarray(0, GOOD.length / 2)],
  ['a file cut off by one byte', 'damaged', () => GOOD.subarray(0, GOOD.length - 23)],
  ['a part with a wrong checksum', 'damaged', () => withFlippedByte()],
  ['a missing workbook part', 'damaged', () => without('xl/workbook.xml')],
  ['a missing sheet part', 'damaged', () => without(FORM_PART)],
  [
    'XML that is not well-formed',
    'damaged',
    () => richPackage({ [FORM_PART]: '<worksheet><a></worksheet>' }),
  ],
  [
    'entities that expand',
    'damaged',
    () =>
      richPackage({
        [FORM_PART]: `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${FORM_XML.slice(FORM_XML.indexOf('<worksheet'))}`,
      }),
  ],
  [
    'an entity that names a file',
    'damaged',
    () =>
      richPackage({
        'xl/sharedStrings.xml':
          '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      }),
  ],
  [
    'an index past the shared strings',
    'damaged',
    () => richPackage({ [FORM_PART]: FORM_XML.replace('<v>4</v>', '<v>999</v>') }),
  ],
  [
    'a number that is none',
    'damaged',
    () => richPackage({ [FORM_PART]: FORM_XML.replace('35.64', '35.64abc') }),
  ],
];

test.each(UNREADABLE)('%s is refused as %s', async (_, code, make) => {
  const error = await errorOf(make());
  expect(error).toMatchObject({ name: 'WorkbookError', code });
  expect(error!.message).toMatch(/^[^a-z]*(\.xlsx)?.*。$/);
});

test.each([
  ['a PDF file', '这是 PDF 文件', () => strToU8('%PDF-1.7\n')],
  ['an old Word document', '这是旧版文字文档（.doc、.wps）', () => compoundFile('WordDocument')],
])('%s is told what it is and what to do', async (_, kind, make) => {
  const error = await errorOf(make());
  expect(error!.code).toBe('not-a-workbook');
  expect(error!.message).toMatch(new RegExp(`^${kind}.*为 \\.docx 后重试。$`));
});

describe('zip bombs', () => {
  test('are refused by the sizes they declare, before anything is inflated', async () => {
    const bomb = withDeclaredSize(GOOD, FORM_PART, 600 * 1024 * 1024);
    const inflate = jest.fn<Uint8Array, [Uint8Array, number]>();
    expect((await errorOf(bomb, DEFAULT_LIMITS, inflate))!.code).toBe('too-large');
    expect(inflate).not.toHaveBeenCalled();
  });

  test('are stopped while inflating when they declare too little', async () => {
    const big = `${FORM_XML}${' '.repeat(4_000_000)}`;
    const bomb = withDeclaredSize(richPackage({ [FORM_PART]: big }), FORM_PART, 5000);
    expect((await errorOf(bomb))!.code).toBe('damaged');
  });

  test('of many parts are refused by their sum', async () => {
    const parts = richParts();
    const filler = new Uint8Array(1_000_000);
    for (let i = 0; i < 20; i++) parts[`xl/media/${i}.bin`] = filler;
    const bytes = zipSync(parts);
    const limits = { ...DEFAULT_LIMITS, unpacked: 10_000_000 };
    expect((await errorOf(bytes, limits))!.code).toBe('too-large');
    expect(await errorOf(bytes)).toBeNull();
  });
});

test('a file larger than the limit is refused unread', async () => {
  const limits = { ...DEFAULT_LIMITS, packed: 1000 };
  expect((await errorOf(GOOD, limits))!.code).toBe('too-large');
});

test('a sheet with too many rows is refused while it is read', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `<row r="${i + 1}"/>`).join('');
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  const file = richPackage({ [FORM_PART]: xml });
  expect(await errorOf(file, { ...DEFAULT_LIMITS, rows: 2000 })).toBeNull();
  expect((await errorOf(file, { ...DEFAULT_LIMITS, rows: 1999 }))!.code).toBe('too-large');
});

test('a row number past the last row of a worksheet is refused', async () => {
  const file = richPackage({ [FORM_PART]: FORM_XML.replace('<row r="12"', '<row r="99999999"') });
  expect((await errorOf(file))!.code).toBe('too-large');
});

test('a quarter of a million rows are read in one go', async () => {
  const rows = Array.from(
    { length: 250_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
  );
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  expect(await errorOf(richPackage({ [FORM_PART]: xml }))).toBeNull();
});

test.each([
  ['but for capital letters', () => zipSync({ ...richParts(), 'XL/Styles.xml': strToU8('<a/>') })],
  ['letter for letter', () => renamed({ ...richParts(), 'xl/stylez.xml': strToU8('<a/>') })],
])('a package with the same part twice, %s, is refused', async (_, make) => {
  const error = await errorOf(make());
  expect(error).toMatchObject({
    code: 'damaged',
    detail: expect.stringContaining('is there twice'),
  });
});

/** A zip of two parts of one name, which no program that makes zips makes. */
function renamed(parts: Record<string, Uint8Array>): Uint8Array {
  const bytes = Buffer.from(zipSync(parts));
  for (let at = bytes.indexOf('stylez'); at >= 0; at = bytes.indexOf('stylez')) {
    bytes.write('styles', at);
  }
  return bytes;
}

test.each([
  ['value', { A1: 1 }, {}],
  ['mark', {}, { marks: { A1: 'reason-missing' } }],
])('a %s is not written into a worksheet without its list of cells', async (_, values, options) => {
  const xml = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
  const writing = writeTo(richPackage({ [FORM_PART]: xml }), values, options);
  const detail = expect.stringContaining('no sheetData') as string;
  await expect(writing).rejects.toMatchObject({
    name: 'HostError',
    code: 'failed',
    cause: { code: 'damaged', detail },
  });
});

test('ordinary files are read', async () => {
  expect(await errorOf(GOOD)).toBeNull();
  expect(await errorOf(fixtureXlsx({ sheets: [{ name: 'a', cells: {} }] }))).toBeNull();
});

function without(name: string): Uint8Array {
  const parts = richParts();
  delete parts[name];
  return zipSync(parts);
}

function withFlippedByte(): Uint8Array {
  const flipped = zipSync({ ...richParts(), [FORM_PART]: [strToU8(FORM_XML), { level: 0 }] });
  const at = indexOfBytes(flipped, strToU8('35.64'));
  flipped[at] = '9'.charCodeAt(0);
  return flipped;
}

/** Says of a part, where the zip lists it, that it is encrypted. */
function withFlag(bytes: Uint8Array, part: string): Uint8Array {
  const changed = Buffer.from(bytes);
  changed[changed.lastIndexOf(part) - 46 + 8]! |= 1;
  return changed;
}

/** Changes the uncompressed size a part's two headers declare. */
function withDeclaredSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = strToU8(part);
  for (let at = 0; at >= 0;) {
    const found = indexOfBytes(changed, name, at);
    if (found < 0) break;
    if (found >= 46 && view.getUint32(found - 46, true) === 0x02014b50) {
      view.setUint32(found - 46 + 24, size, true);
    } else if (found >= 30 && view.getUint32(found - 30, true) === 0x04034b50) {
      view.setUint32(found - 30 + 22, size, true);
    }
    at = found + 1;
  }
  return changed;
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
