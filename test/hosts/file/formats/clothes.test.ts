import * as xlsx from '@e965/xlsx/dist/xlsx.full.min.js';
import { readDocument } from '../../../../src/hosts/file/formats';
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

test('an XML Spreadsheet in GB 2312 is read by what it declares', async () => {
  const declared = XML.replace(/<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="GB2312"?>');
  const sheets = await readDocument(inGb(declared), 'a.xls');
  expect(title(sheets)).toBe(TITLE);
  expect(sheets[0]!.cell(parseA1('B2')).text).toBe('绩效');
});

test('a Uniform Office document is named for what it is', async () => {
  const text =
    '<?xml version="1.0" encoding="UTF-8"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof">';
  await expect(readDocument(new TextEncoder().encode(text), 'a.uos')).rejects.toMatchObject({
    code: 'not-a-workbook',
    message: expect.stringContaining('标文通'),
  });
});

test('bytes that are no text in the encoding they declare are not guessed at', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('项目,得分\n'), 0xff, 0xff, 0x0a]);
  await expect(readDocument(bytes, 'a.csv')).rejects.toMatchObject({ code: 'damaged' });
});
