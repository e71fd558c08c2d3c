import { strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../../../src/hosts/file';
import { readDocument } from '../../../../src/hosts/file/formats';
import { a1Area, parseA1, type SheetSnapshot } from '../../../../src/sheet';
import { asOldWorkbook, wordPackage } from './documents';

function texts(sheet: SheetSnapshot): string[][] {
  return sheet.rowNumbers().map((row) => sheet.cellsInRow(row).map(({ cell }) => cell.text));
}

async function page(html: string | Uint8Array, name = 'a.html'): Promise<SheetSnapshot[]> {
  return readDocument(typeof html === 'string' ? strToU8(html) : html, name);
}

describe('delimited text', () => {
  test('with quoted separators, line ends and quotes is taken apart as written', async () => {
    const [sheet] = await readDocument(strToU8('甲,"乙,1","丙""q""","丁\r\n戊"\r\n,,3\n'), 'a.csv');
    expect(texts(sheet!)).toEqual([['甲', '乙,1', '丙"q"', '丁\n戊'], ['3']]);
    expect(sheet!.cell(parseA1('C2')).value).toBe(3);
  });

  test.each([
    ['a tab', '项目\t得分\n甲,乙\t9.50\n'],
    ['a semicolon', '项目;得分\n甲,乙;9.50\n'],
    ['a bar', '项目|得分\n甲,乙|9.50\n'],
    ['the one the first line tells', 'sep=;\n项目;得分\n甲,乙,丙,丁;9.50\n'],
  ])('finds %s as its separator', async (_, text) => {
    const [sheet] = await readDocument(strToU8(text), 'a.csv');
    expect(sheet!.cell(parseA1('B2'))).toMatchObject({ value: 9.5, text: '9.50', format: '0.00' });
  });

  test.each<[string, number[]]>([
    ['GB18030', [0xbc, 0xa8, 0xd0, 0xa7, 0x2c, 0x31]],
    ['UTF-8', [0xe7, 0xbb, 0xa9, 0xe6, 0x95, 0x88, 0x2c, 0x31]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe7, 0xbb, 0xa9, 0xe6, 0x95, 0x88, 0x2c, 0x31]],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0x7e, 0x48, 0x65, 0x2c, 0, 0x31, 0]],
  ])('in %s is decoded', async (_, bytes) => {
    const [sheet] = await readDocument(new Uint8Array(bytes), 'a.csv');
    expect(texts(sheet!)).toEqual([['绩效', '1']]);
  });

  test.each([
    ['1,967.13', 1967.13, '#,##0.00'],
    ['90.20%', 0.902, '0.00%'],
    ['007', '007', 'General'],
    ['≥98%', '≥98%', 'General'],
    ['1234567890123456', '1234567890123456', 'General'],
  ])('takes %s for what a spreadsheet takes it', async (text, value, format) => {
    const [sheet] = await readDocument(strToU8(`"${text}"`), 'a.csv');
    expect(sheet!.cell(parseA1('A1'))).toMatchObject({ value, text, format });
  });

  test('with binary content is damaged', async () => {
    const bytes = new Uint8Array([0x41, 0, 0x2c, 1]);
    await expect(readDocument(bytes, 'a.csv')).rejects.toMatchObject({ code: 'damaged' });
  });

  test('past the row limit is refused', async () => {
    const limits = { ...DEFAULT_LIMITS, rows: 2 };
    const read = readDocument(strToU8('1\n2\n3\n'), 'a.csv', limits);
    await expect(read).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a page', () => {
  test('has spans as merges, and rows without end tags', async () => {
    const [sheet] = await page(
      '<table><tr><td rowspan=2>甲<td colspan="2">乙<br>丙<tr><td>1.50<td>丁</table>',
    );
    expect(sheet!.merges.map(a1Area)).toEqual(['A1:A2', 'B1:C1']);
    expect(texts(sheet!)).toEqual([
      ['甲', '乙\n丙'],
      ['1.50', '丁'],
    ]);
    expect(sheet!.cell(parseA1('B2')).value).toBe(1.5);
  });

  test('has a table inside a cell as a table of its own', async () => {
    const sheets = await page(
      '<table><tr><td>公开<td><table><tr><td>项目名称<td>甲</table></table><table><tr><td>乙</table>',
    );
    expect(sheets.map((sheet) => [sheet.name, texts(sheet)])).toEqual([
      ['表1', [['公开'], ['项目名称', '甲']]],
      ['表2', [['乙']]],
    ]);
  });

  test('has the title above a table read with it', async () => {
    const [sheet] = await page(
      '<p>很长的说明文字不属于表格，因为它比任何标题都长得多，所以不应当放进工作表里，这样才不会干扰表格的识别，也不会让人误会它是标题之一。</p>' +
        '<h2>项目支出绩效自评表</h2><p>（2024年度）</p><table><tr><td>项目名称<td>甲</table>',
    );
    expect(texts(sheet!)).toEqual([['项目支出绩效自评表'], ['（2024年度）'], ['项目名称', '甲']]);
    expect(sheet!.merges.map(a1Area)).toEqual(['A1:B1', 'A2:B2']);
  });

  const BODY = '<table><tr><td>项目名称<td>甲</table>';
  const TITLED = [['项目支出绩效自评表（2023年度）'], ['项目名称', '甲']];

  test.each([
    [
      'prose',
      '<p>根据工作安排，现将本单位项目支出绩效自评情况公开如下，如有意见建议请于公示期内通过书面形式向我单位反映，联系人和联系电话见文末。</p>',
    ],
    [
      'what the page says of itself',
      '<p>发布时间：2024-06-30 来源：某局</p><p>【字号：大 中 小】</p><p>打印</p><p>2024-06-30 10:00</p>',
    ],
  ])('has a heading read over %s', async (_, between) => {
    const [sheet] = await page(`<h1>项目支出绩效自评表（2023年度）</h1>${between}${BODY}`);
    expect(texts(sheet!)).toEqual(TITLED);
  });

  test('has its caption read, whatever stands above', async () => {
    const [sheet] = await page(
      '<p>首页</p><table><caption>项目支出绩效自评表<br>（2023年度）</caption><tr><td>项目名称<td>甲</table>',
    );
    expect(texts(sheet!)).toEqual([['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '甲']]);
  });

  test.each([
    ['names the table', '项目支出绩效自评表（2023年度）_某局', '', TITLED],
    [
      'knows no more than the lines',
      '某局项目支出绩效自评表',
      '<p>2023年度自评表</p>',
      [['2023年度自评表'], TITLED[1]!],
    ],
    ['speaks of something else', '某局2023年信息公开', '', [TITLED[1]!]],
  ])('whose own title %s', async (_, title, above, expected) => {
    const [sheet] = await page(`<title>${title}</title>${above}${BODY}`);
    expect(texts(sheet!)).toEqual(expected);
  });

  test('has a title set as a table of its own read with the next table', async () => {
    const lines = '<table><tr><td>项目支出绩效自评表<tr><td>（2023年度）</table>';
    const sheets = await page(lines + BODY);
    expect(texts(sheets[1]!)).toEqual([
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['项目名称', '甲'],
    ]);
  });

  test('in GBK is decoded by what it declares', async () => {
    const head = strToU8('<meta http-equiv=Content-Type content="text/html; charset=gb2312">');
    const body = [0x3c, 0x74, 0x61, 0x62, 0x6c, 0x65, 0x3e, 0x3c, 0x74, 0x64, 0x3e, 0xbc, 0xa8];
    const [sheet] = await page(new Uint8Array([...head, ...body]));
    expect(texts(sheet!)).toEqual([['绩']]);
  });

  test('shows neither hidden elements nor scripts', async () => {
    const [sheet] = await page(
      '<table><tr><td>甲<span style="display: none">x</span><script>y</script></table>',
    );
    expect(texts(sheet!)).toEqual([['甲']]);
  });

  test('with spans that overlap makes no overlapping merges', async () => {
    const [sheet] = await page('<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>');
    expect(sheet!.merges.map(a1Area)).toEqual(['B1:B2']);
  });

  test('without a table is refused', async () => {
    await expect(page('<p>通知</p>')).rejects.toMatchObject({ code: 'not-a-workbook' });
  });

  test('with spans without end is refused in time', async () => {
    const row = `<tr>${'<td rowspan=65534 colspan=1000>x'.repeat(8)}`;
    await expect(page(`<table>${row.repeat(3000)}</table>`)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('nested without end is refused in time', async () => {
    await expect(page('<div>'.repeat(100_000))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a Word document', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const table = (...rows: string[]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

  test('has merged cells as merges', async () => {
    const bytes = wordPackage(
      '<w:p><w:r><w:t>自评表</w:t></w:r></w:p>' +
        table(
          cell('甲', '<w:vMerge w:val="restart"/>') + cell('乙', '<w:gridSpan w:val="2"/>'),
          cell('', '<w:vMerge/>') + cell('1.50') + cell('丁'),
        ),
    );
    const [sheet] = await readDocument(bytes, 'a.docx');
    expect(texts(sheet!)).toEqual([['自评表'], ['甲', '乙'], ['1.50', '丁']]);
    expect(sheet!.merges.map(a1Area)).toEqual(['A1:C1', 'A2:A3', 'B2:C2']);
  });

  test('is read without the text deleted under track changes', async () => {
    const changed =
      '<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc>';
    const [sheet] = await readDocument(wordPackage(table(changed)), 'a.docx');
    expect(texts(sheet!)).toEqual([['新']]);
  });

  test.each([
    ['a workbook under its name', () => asOldWorkbook(9, 'ods')],
    ['a text', () => strToU8('甲')],
  ])('is not %s', async (_, bytes) => {
    await expect(readDocument(bytes(), 'a.docx')).rejects.toMatchObject({
      code: expect.stringMatching(/not-a-workbook|damaged/),
    });
  });

  test('with a document type is damaged', async () => {
    const bytes = wordPackage('');
    const parts = unzipSync(bytes);
    parts['word/document.xml'] = strToU8('<!DOCTYPE a [<!ENTITY e "e">]><a>&e;</a>');
    const tricked = zipSync(parts);
    await expect(readDocument(tricked, 'a.docx')).rejects.toMatchObject({ code: 'damaged' });
  });
});
