import { FileHost } from '../../../../src/hosts/file';
import { undo } from '../../../../src/hosts/undo';
import { parseA1 } from '../../../../src/sheet';
import {
  changedParts,
  FORM_PART,
  FORM_XML,
  partText,
  richPackage,
  STYLES_XML,
} from './rich-package';
import { writeTo } from './write-to';

const original = richPackage();
const MARK =
  '<formula>LEN("JIXIAO-CHECK:reason-missing")&gt;0</formula></cfRule></conditionalFormatting>';

describe('writing a cell no formula reads', () => {
  test('changes the cell’s own characters in its sheet part, and no other part', async () => {
    const { bytes } = await writeTo(original, { G4: 90.2 });
    expect(changedParts(original, bytes)).toEqual([FORM_PART]);
    const after = partText(bytes, FORM_PART);
    expect(after).toContain('<c r="G4" s="2"><v>90.2</v></c>');
    expect(after.replace('<c r="G4" s="2"><v>90.2</v></c>', '<c r="G4" s="2"/>')).toBe(FORM_XML);
  });

  test('takes an existing shared text again, and an inline text otherwise', async () => {
    const { bytes } = await writeTo(original, { H5: '合计', B12: '优' });
    const after = partText(bytes, FORM_PART);
    expect(after).toContain('<c r="H5" t="s"><v>4</v></c>');
    expect(after).toContain(
      '<row r="12" spans="1:8" x14ac:dyDescent="0.15"><c r="B12" t="inlineStr"><is><t>优</t></is></c></row>',
    );
    expect(changedParts(original, bytes)).toEqual([FORM_PART]);
  });

  test('puts new cells and rows where they belong and keeps spans and dimension true', async () => {
    const { bytes } = await writeTo(original, { B4: 1, J5: 2, C9: 3, A14: 4 });
    const after = partText(bytes, FORM_PART);
    expect(after).toContain('<v>1</v></c><c r="B4"><v>1</v></c><c r="E4"');
    expect(after).toMatch(
      /<row r="5" spans="1:10"[^>]*>.*<c r="J5"><v>2<\/v><\/c><\/row><row r="6"/,
    );
    expect(after).toContain('</row><row r="9"><c r="C9"><v>3</v></c></row><row r="10"');
    expect(after).toContain('<row r="14"><c r="A14"><v>4</v></c></row></sheetData>');
    expect(after).toContain('<dimension ref="A1:J14"/>');
  });
});

describe('writing a cell a formula reads', () => {
  test('asks for calculation on opening and touches the workbook part for that alone', async () => {
    const { bytes } = await writeTo(original, { H4: 9.5 });
    expect(changedParts(original, bytes)).toContain('xl/workbook.xml');
    const workbook = partText(bytes, 'xl/workbook.xml');
    expect(workbook.replace(' fullCalcOnLoad="1"', '')).toBe(partText(original, 'xl/workbook.xml'));
    expect(workbook).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(changedParts(original, bytes)).not.toContain('xl/calcChain.xml');
  });
});

describe('replacing a formula by a value', () => {
  test('takes its entry out of the calculation chain', async () => {
    const { bytes } = await writeTo(original, { G10: 26.02 });
    expect(partText(bytes, 'xl/calcChain.xml')).toContain(
      '<c r="B6" i="1"/><c r="B7"/><c r="B8"/><c r="C6" a="1"/><c r="A1" i="2"/>',
    );
    expect(partText(bytes, FORM_PART)).toContain('<c r="G10" s="2"><v>26.02</v></c>');
  });

  test('gives the next entry the sheet it took from the one removed', async () => {
    const { bytes } = await writeTo(original, { B6: 3 });
    expect(partText(bytes, 'xl/calcChain.xml')).toContain(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B7" i="1"/><c r="B8"/>',
    );
  });

  test('writes out the shared formula others took from it', async () => {
    const { bytes } = await writeTo(original, { B6: 3 });
    const after = partText(bytes, FORM_PART);
    expect(after).toContain('<c r="B6"><v>3</v></c>');
    expect(after).toContain('<f>A7*2+$A$6</f>');
    expect(after).toContain('<f>A8*2+$A$6</f>');
    expect(after).not.toContain('t="shared"');
  });

  test('removes a chain that has no entry left', async () => {
    const chain = partText(original, 'xl/calcChain.xml').replace(
      /<c r.*\/>(?=<\/calc)/,
      '<c r="G10" i="1"/>',
    );
    const { bytes } = await writeTo(richPackage({ 'xl/calcChain.xml': chain }), { G10: 26.02 });
    expect(() => partText(bytes, 'xl/calcChain.xml')).toThrow();
    expect(partText(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('is refused inside an array formula that fills several cells', async () => {
    const { bytes, receipt } = await writeTo(original, { C7: 1 });
    expect(receipt.refused.map(({ code }) => code)).toEqual(['locked']);
    expect(changedParts(original, bytes)).toEqual([]);
  });
});

describe('changing a number format', () => {
  test('appends one format and changes none', async () => {
    const { bytes } = await writeTo(original, { G4: 0.902 }, { format: '0.0%' });
    const styles = partText(bytes, 'xl/styles.xml');
    const format = '<numFmt numFmtId="177" formatCode="0.0%"/>';
    const xf =
      '<xf numFmtId="177" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>';
    expect(styles).toContain(`${xf}</cellXfs>`);
    const restored = styles
      .replace(format, '')
      .replace(xf, '')
      .replace('<numFmts count="2">', '<numFmts count="1">')
      .replace('<cellXfs count="4">', '<cellXfs count="3">');
    expect(restored).toBe(STYLES_XML);
    expect(partText(bytes, FORM_PART)).toContain('<c r="G4" s="3"><v>0.902</v></c>');
  });

  test('uses a format that is there already', async () => {
    const { bytes } = await writeTo(original, { F5: 17 }, { format: '0.00_ ' });
    expect(partText(bytes, FORM_PART)).toContain('<c r="F5" s="2"><v>17</v></c>');
    expect(changedParts(original, bytes)).not.toContain('xl/styles.xml');
  });

  test('undo brings the sheet part back byte for byte', async () => {
    const { host, receipt } = await writeTo(original, { G4: 0.902, H5: '优' }, { format: '0.0%' });
    await undo(host, receipt);
    expect(partText(host.save(), FORM_PART)).toBe(FORM_XML);
  });
});

describe('marks', () => {
  test('are an element of their own in its place, after the officer’s and below all of them', async () => {
    const { bytes } = await writeTo(
      original,
      {},
      { marks: { H4: 'reason-missing', H5: 'reason-missing' } },
    );
    const after = partText(bytes, FORM_PART);
    const block = `<conditionalFormatting sqref="H4 H5"><cfRule type="expression" dxfId="1" priority="8">${MARK}`;
    expect(after).toContain(`</conditionalFormatting>${block}<dataValidations`);
    expect(after.replace(block, '')).toBe(FORM_XML);
    expect(changedParts(original, bytes)).toEqual(['xl/styles.xml', FORM_PART].sort());
  });

  test('append one differential format and change none', async () => {
    const { bytes } = await writeTo(original, {}, { marks: { H4: 'reason-missing' } });
    const styles = partText(bytes, 'xl/styles.xml');
    const restored = styles.replace(
      /<dxfs count="2">(<dxf>.*?<\/dxf>)<dxf>.*<\/dxf><\/dxfs>/,
      '<dxfs count="1">$1</dxfs>',
    );
    expect(restored).toBe(STYLES_XML);
  });

  test('leave the sheet part byte for byte as it was when they are cleared', async () => {
    const marked = await writeTo(
      original,
      {},
      { marks: { H4: 'reason-missing', H5: 'weight-total' } },
    );
    const cleared = await writeTo(marked.bytes, {}, { marks: {} });
    expect(partText(cleared.bytes, FORM_PART)).toBe(FORM_XML);
  });

  test('that are there already are not touched at all', async () => {
    const once = await writeTo(original, {}, { marks: { H4: 'reason-missing' } });
    const twice = await writeTo(once.bytes, {}, { marks: { H4: 'reason-missing' } });
    expect(twice.bytes).toBe(once.bytes);
  });

  test('are found and cleared when Excel has put them into one element with another rule', async () => {
    const own =
      '<cfRule type="cellIs" dxfId="0" priority="3" operator="equal"><formula>0</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="0" priority="4"><formula>LEN("JIXIAO-CHECK:reason-missing")&gt;0</formula></cfRule>';
    const mixed = (rules: string) =>
      FORM_XML.replace(
        '<dataValidations',
        `<conditionalFormatting sqref="H4:H5">${rules}</conditionalFormatting><dataValidations`,
      );
    const file = richPackage({ [FORM_PART]: mixed(own + ours) });
    const sheet = await FileHost.open(file, { name: 't' }).read();
    expect(sheet.marks.map(({ cell }) => cell)).toEqual([parseA1('H4'), parseA1('H5')]);
    const { bytes } = await writeTo(file, {}, { marks: {} });
    expect(partText(bytes, FORM_PART)).toBe(mixed(own));
  });
});

describe('adding a sheet', () => {
  const sheet = {
    name: '汇总表',
    replace: true,
    widths: [20],
    cells: [{ at: { row: 0, column: 0 }, value: '汇总', style: 'title' as const }],
    merges: [],
    validations: [],
    landscape: true,
  };

  test('touches only what names the sheets, and appends to the styles', async () => {
    const host = FileHost.open(original, { name: 't' });
    await host.addSheet(sheet);
    expect(changedParts(original, host.save())).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const styles = partText(host.save(), 'xl/styles.xml');
    const first = STYLES_XML.slice(
      STYLES_XML.indexOf('<xf', STYLES_XML.indexOf('<cellXfs')),
      STYLES_XML.indexOf('</cellXfs>'),
    );
    expect(styles).toContain(first);
  });

  test('does not take the name of a chart sheet', async () => {
    const host = FileHost.open(original, { name: 't' });
    expect((await host.addSheet({ ...sheet, name: '图' })).name).toBe('图(2)');
  });
});

test('a file nothing was written into is saved as the same bytes', () => {
  expect(FileHost.open(original, { name: 't' }).save()).toBe(original);
});

test('a file given as a Buffer keeps its other entries, and the Buffer its bytes', async () => {
  const buffer = Buffer.from(original);
  const { bytes } = await writeTo(buffer, { G4: 1 });
  expect(changedParts(original, bytes)).toEqual([FORM_PART]);
  expect(buffer.equals(original)).toBe(true);
});

test('a failing change leaves the package as it was', async () => {
  const host = FileHost.open(original, { name: 't' });
  const sheet = await host.read();
  const edit = { ...(await writeTo(original, { G4: 1 })).receipt.written[0]!.edit };
  const broken = { ...edit, after: { ...edit.after, value: Number.NaN } };
  const changes = [{ sheet: sheet.sheet, edits: [edit, broken], marks: [] }];
  await expect(host.apply(changes)).rejects.toThrow(RangeError);
  expect(host.save()).toBe(original);
});

describe('reading the rich workbook', () => {
  const sheet = FileHost.open(original, { name: 't' }).read();

  test('joins rich text, leaves phonetic guides out and decodes escaped characters', async () => {
    expect((await sheet).cell(parseA1('A1')).value).toBe('绩效 自评');
    expect((await sheet).cell(parseA1('A5')).value).toBe('指标\r\n一');
  });

  test('writes shared formulas out and gives array formulas to all their cells', async () => {
    expect((await sheet).cell(parseA1('B8')).formula).toBe('=A8*2+$A$6');
    expect((await sheet).cell(parseA1('C8'))).toMatchObject({ value: 30, formula: '=A6:A8*10' });
  });

  test('says what is hidden', async () => {
    expect([...(await sheet).hiddenRows]).toEqual([10]);
    expect([...(await sheet).hiddenColumns]).toEqual([3]);
    const sheets = await FileHost.open(original, { name: 't' }).sheets();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['自评表', false],
      ['隐藏 表', true],
    ]);
  });
});
