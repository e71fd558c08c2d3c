import * as xlsx from '@e965/xlsx/dist/xlsx.full.min.js';
import { buildSample, sampleSheetOf } from '../../../../scripts/samples/build-sample';
import { workbookOf } from '../../../../scripts/samples/variants';
import { documentKind, readDocument } from '../../../../src/hosts/file/formats';
import { parseA1, type SheetSnapshot } from '../../../../src/sheet';
import { asCsv, asPage, sampleSnapshot } from './documents';

const PAGE = new TextDecoder().decode(asPage(9));
const TABLE = asCsv(9, '\t');
const XML = String(xlsx.write(bookOf(), { type: 'string', bookType: 'xlml' }));

function bookOf() {
  const book = xlsx.utils.book_new();
  const rows = [['世界技能博物馆专项经费'], ['项目名称', '绩效']];
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), '自评表');
  return book;
}

/** A text as UTF-16, its low byte first or last, with or without a mark. */
function wide(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(text, (_, i) => text.charCodeAt(i))];
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  units.forEach((unit, i) => view.setUint16(i * 2, unit, isLittle));
  return bytes;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** GB 2312 of the few characters the XML below holds. */
function inGb(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let high = 0xa1; high < 0xf8; high++) {
    for (let low = 0xa1; low < 0xff; low++) {
      codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
    }
  }
  return new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

function title([sheet]: readonly SheetSnapshot[]): string {
  return sheet!.cell(parseA1('A1')).text;
}

const TITLE = sampleSnapshot(9).cell(parseA1('A1')).text;

describe.each([
  ['low byte first', true],
  ['high byte first', false],
])('UTF-16, %s', (_name, isLittle) => {
  test.each([true, false])('is told by its mark (%s) or its content', async (hasMark) => {
    for (const [text, name] of [
      [PAGE, 'a.xls'],
      [PAGE, 'a.xlsx'],
      [PAGE, 'a.html'],
      [TABLE, 'a.xls'],
      [TABLE, 'a.tsv'],
    ] as const) {
      expect(title(await readDocument(wide(text, isLittle, hasMark), name))).toBe(TITLE);
    }
  });
});

test('a page named .xlsx is read as the page it is', async () => {
  expect(title(await readDocument(asPage(9), 'a.xlsx'))).toBe(TITLE);
});

test.each(['a.xls', 'a.xlsx', 'a.xml'])('an XML Spreadsheet named %s is read', async (name) => {
  expect(title(await readDocument(new TextEncoder().encode(XML), name))).toBe(TITLE);
});

test('a page that names the formats of XML Spreadsheets is a page', async () => {
  const page = PAGE.replace(
    '<meta',
    '<html xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><meta',
  );
  expect(title(await readDocument(utf8(page), 'a.xls'))).toBe(TITLE);
});

test('a package named .xls is a package, whose own reader knows more of it', () => {
  expect(documentKind(buildSample(9), 'a.xls')).toBe('xlsx');
});

test('an XML Spreadsheet in GB 2312 is read by what it declares', async () => {
  const declared = XML.replace(/<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="GB2312"?>');
  const sheets = await readDocument(inGb(declared), 'a.xls');
  expect(title(sheets)).toBe(TITLE);
  expect(sheets[0]!.cell(parseA1('B2')).text).toBe('绩效');
});

test.each([
  ['without a mark', ''],
  ['with a mark', '\ufeff'],
])('a Uniform Office document %s is named for what it is', async (_, mark) => {
  const text =
    mark +
    '<?xml version="1.0" encoding="UTF-8"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof">';
  await expect(readDocument(new TextEncoder().encode(text), 'a.uos')).rejects.toMatchObject({
    code: 'not-a-workbook',
    message: expect.stringContaining('标文通'),
  });
});

// in GB 2312 their bytes are valid UTF-8 too, which would show them as һĿ
const AMBIGUOUS = '一目';

test.each(['GB2312', 'GB2312-80'])(
  'an XML Spreadsheet that declares %s is not taken for UTF-8',
  async (label) => {
    const xml = XML.replace('世界技能博物馆专项经费', AMBIGUOUS)
      .replace(/<\?xml[^>]*\?>/, `<?xml version="1.0" encoding="${label}"?>`)
      .replace(/项目名称|绩效|自评表/g, 'a');
    expect(title(await readDocument(inGb(xml), 'a.xls'))).toBe(AMBIGUOUS);
  },
);

test('an XML Spreadsheet is read below a blank line', async () => {
  expect(title(await readDocument(new TextEncoder().encode(`\n${XML}`), 'a.xls'))).toBe(TITLE);
});

test.each([
  ['declares GB 2312', inGb(`<meta charset=gb2312><table><td>${AMBIGUOUS}</table>`)],
  [
    'declares an encoding nobody knows',
    utf8(`<meta charset=nobodys><table><td>${AMBIGUOUS}</table>`),
  ],
  [
    'declares the UTF-16 it no longer is',
    utf8(`<meta charset=utf-16><table><td>${AMBIGUOUS}</table>`),
  ],
])('a page that %s is read', async (_, bytes) => {
  expect(title(await readDocument(bytes, 'a.xls')).trim()).toBe(AMBIGUOUS);
});

test.each(['a.xls', 'a.csv', 'a.html'])('an empty %s is damaged', async (name) => {
  await expect(readDocument(new Uint8Array(), name)).rejects.toMatchObject({ code: 'damaged' });
});

test('bytes that are no text in the encoding they declare are not guessed at', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('项目,得分\n'), 0xff, 0xff, 0x0a]);
  await expect(readDocument(bytes, 'a.csv')).rejects.toMatchObject({ code: 'damaged' });
});

test('delimited text is read by the separator it has, whatever its name', async () => {
  const commas = TABLE.replaceAll('\t', ',');
  const told = await readDocument(new TextEncoder().encode(commas), 'a.tsv');
  expect(told[0]!.cell(parseA1('B1')).text).toBe(
    (await readDocument(new TextEncoder().encode(TABLE), 'a.tsv'))[0]!.cell(parseA1('B1')).text,
  );
});

test.each(['a.csv', 'a.tsv', 'a.html'])('a workbook named %s is read as one', async (name) => {
  const workbook = workbookOf(sampleSheetOf(9));
  expect(title(await readDocument(workbook, name))).toBe(TITLE);
});

test('a row wider than any worksheet is refused by its number', async () => {
  const wide = new TextEncoder().encode(`甲,乙\n${','.repeat(20_000)}x\n`);
  await expect(readDocument(wide, 'a.csv')).rejects.toThrow('第2行的列数超过工作表的上限');
});

test('a file of no bytes is said to be empty', async () => {
  await expect(readDocument(new Uint8Array(0), 'a.csv')).rejects.toThrow('文件是空的');
});
