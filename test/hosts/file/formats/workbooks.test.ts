import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as xlsx from '@e965/xlsx/dist/xlsx.full.min.js';
import { buildSample } from '../../../../scripts/samples/build-sample';
import { DEFAULT_LIMITS, WorkbookFile } from '../../../../src/hosts/file';
import { asWorkbook, isDocumentName, readDocument } from '../../../../src/hosts/file/formats';
import { parseA1 } from '../../../../src/sheet';
import { asOldWorkbook, asPage } from './documents';

function workbook(bookType: 'biff8' | 'ods', rows: unknown[][]): Uint8Array {
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(rows);
  sheet['!merges'] = [xlsx.utils.decode_range('A2:C3')];
  sheet['!cols'] = [{}, { hidden: true }];
  xlsx.utils.book_append_sheet(book, sheet, '第一页');
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([['藏']]), '第二页');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(
    xlsx.write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer,
  );
}

describe('.xls', () => {
  const bytes = workbook('biff8', [['执行率', 0.902, 12.5], ['合计'], [], [true, '#']]);

  test('keeps values, merges and what is hidden', async () => {
    const [first, second] = await readDocument(bytes, 'a.xls');
    expect(first!.name).toBe('第一页');
    expect(first!.cell(parseA1('B1')).value).toBe(0.902);
    expect(first!.cell(parseA1('A4')).value).toBe(true);
    expect(first!.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
    expect([...first!.hiddenColumns]).toEqual([1]);
    expect([first!.hidden, second!.hidden]).toEqual([false, true]);
  });

  test('is read under the name .et as well', async () => {
    const [first] = await readDocument(bytes, 'a.et');
    expect(first!.cell(parseA1('A1')).text).toBe('执行率');
  });

  const record = (type: number, ...data: number[]) => [
    type & 255,
    type >> 8,
    data.length,
    0,
    ...data,
  ];
  /** A workbook older than Excel 97 of one cell, 绩效, in a column, and of other records. */
  const ancient = (column: readonly [number, number], ...others: number[]) =>
    new Uint8Array([
      ...record(0x0409, 0, 0, 0x10, 0, 0, 0),
      ...record(0x0042, 0xa8, 0x03),
      ...others,
      ...record(0x0204, 0, 0, ...column, 0, 0, 4, 0, 0xbc, 0xa8, 0xd0, 0xa7),
      ...record(0x000a),
    ]);

  test('older than Excel 97 is read with its Chinese code page', async () => {
    const [first] = await readDocument(ancient([0, 0]), 'a.xls');
    expect(first!.cell(parseA1('A1')).text).toBe('绩效');
  });

  test('behind a password is said to be so', async () => {
    const read = readDocument(ancient([0, 0], ...record(0x002f, 0x12, 0x34, 0x56, 0x78)), 'a.xls');
    await expect(read).rejects.toMatchObject({ code: 'encrypted' });
  });

  test('with a cell outside any sheet is damaged', async () => {
    const read = readDocument(ancient([0xff, 0xff]), 'a.xls');
    await expect(read).rejects.toMatchObject({ name: 'WorkbookError', code: 'damaged' });
  });

  test('that is really a package or a page is read as what it is', async () => {
    const [package_] = await readDocument(buildSample(9), 'a.xls');
    expect(package_!.cell(parseA1('A1')).text).toBe('世界技能博物馆专项经费');
    const [page] = await readDocument(asPage(9), 'a.xls');
    expect(page!.cell(parseA1('A1')).text).toBe('世界技能博物馆专项经费');
  });

  test('with records nobody knows is read without a word on the console', async () => {
    const odd = ancient([0, 0], ...record(0x7777, 1, 2));
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(words);
    const own = console.error;
    try {
      const [first] = await readDocument(odd, 'a.xls');
      expect(first!.cell(parseA1('A1')).text).toBe('绩效');
      expect(said).toEqual([]);
      await expect(readDocument(odd.subarray(0, 20), 'a.xls')).rejects.toThrow();
      expect(console.error).toBe(own);
    } finally {
      console.error = error;
    }
  });

  test('cut off is damaged', async () => {
    const cut = asOldWorkbook(9, 'biff8').subarray(0, 3000);
    await expect(readDocument(cut, 'a.xls')).rejects.toMatchObject({
      code: expect.stringMatching(/damaged|not-a-workbook/),
    });
  });

  test('that names no sheet is damaged', async () => {
    const whole = Buffer.from(asOldWorkbook(9, 'biff8'));
    // the record that names the one sheet becomes one of another kind
    whole.writeUInt16LE(0x1b6, whole.indexOf(Buffer.from('自评表', 'utf16le')) - 12);
    await expect(readDocument(whole, '甲.xls')).rejects.toMatchObject({ code: 'damaged' });
  });

  test('past the row limit is refused', async () => {
    const limits = { ...DEFAULT_LIMITS, rows: 3 };
    await expect(readDocument(bytes, 'a.xls', limits)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('.ods', () => {
  const bytes = workbook('ods', [['执行率', 0.902], ['合计'], [], [true]]);

  function changed(change: (content: string) => string): Uint8Array {
    const parts = unzipSync(bytes);
    return zipSync({
      ...parts,
      'content.xml': strToU8(change(strFromU8(parts['content.xml']!))),
    });
  }

  test('keeps values and merges', async () => {
    const [first] = await readDocument(bytes, 'a.ods');
    expect(first!.cell(parseA1('B1')).value).toBe(0.902);
    expect(first!.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
  });

  test('says which rows are hidden', async () => {
    const hidden = changed((content) =>
      content.replace('<table:table-row>', '<table:table-row table:visibility="collapse">'),
    );
    const [first] = await readDocument(hidden, 'a.ods');
    expect([...first!.hiddenRows]).toEqual([0]);
  });

  test('whose repetitions unfold beyond memory is refused at once', async () => {
    const bomb = changed((content) =>
      content
        .replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1000000">')
        .replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="1000" '),
    );
    await expect(readDocument(bomb, 'a.ods')).rejects.toMatchObject({ code: 'too-large' });
  });

  test('with a document type is damaged', async () => {
    const tricked = changed((content) =>
      content.replace('<office:', '<!DOCTYPE x [<!ENTITY e "e">]><office:'),
    );
    await expect(readDocument(tricked, 'a.ods')).rejects.toMatchObject({ code: 'damaged' });
  });

  test('without a table is damaged', async () => {
    const bare = changed((content) => content.replace(/<table:table .*<\/table:table>/s, ''));
    await expect(readDocument(bare, 'a.ods')).rejects.toMatchObject({ code: 'damaged' });
  });

  test('without its content is no workbook', async () => {
    const other = zipSync({ 'a.txt': strToU8('a') });
    await expect(readDocument(other, 'a.ods')).rejects.toMatchObject({ code: 'not-a-workbook' });
  });
});

test.each(['1.constructor', '1.tostring', '1.valueOf', '1.__proto__'])(
  '%s is no document',
  (name) => expect(isDocumentName(name)).toBe(false),
);

describe('a new workbook of a document', () => {
  test('keeps formulas with their results, hidden columns and hidden sheets', async () => {
    const book = xlsx.utils.book_new();
    const sheet = xlsx.utils.aoa_to_sheet([[1], [2]]);
    sheet['A3'] = { t: 'n', f: 'SUM(A1:A2)', v: 3 };
    sheet['!ref'] = 'A1:A3';
    xlsx.utils.book_append_sheet(book, sheet, '页');
    const ods = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
    const file = new WorkbookFile(asWorkbook(await readDocument(ods, 'a.ods')));
    const cell = file.read(file.sheets[0]!).cell(parseA1('A3'));
    expect([cell.formula, cell.value]).toEqual(['=SUM(A1:A2)', 3]);

    const xls = workbook('biff8', [['甲', '乙', '丙']]);
    const other = new WorkbookFile(asWorkbook(await readDocument(xls, 'a.xls')));
    expect(other.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['第一页', false],
      ['第二页', true],
    ]);
    expect([...other.read(other.sheets[0]!).hiddenColumns]).toEqual([1]);
  });
});
