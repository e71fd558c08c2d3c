import { FileHost } from '../../../src/hosts/file';
import { parseA1 } from '../../../src/sheet';
import { FORM_PART, FORM_XML, partText, richPackage } from './ooxml/rich-package';
import { writeTo } from './ooxml/write-to';

function protectedBy(attributes: string, ranges = ''): Uint8Array {
  const sheet = FORM_XML.replace(
    /<protectedRanges>.*?<\/protectedRanges>/,
    `<sheetProtection ${attributes}/>${ranges}`,
  );
  return richPackage({ [FORM_PART]: sheet });
}

test('a protected sheet that lets cells be formatted takes marks', async () => {
  const file = protectedBy('sheet="1" formatCells="0"');
  const { receipt } = await writeTo(file, { G4: 1 }, { marks: { H4: 'reason-missing' } });
  expect(receipt.refused.map(({ code }) => code)).toEqual(['locked']);
  expect(receipt.marks[0]).toMatchObject({ count: 1, refused: null });
});

test('a protected sheet that already carries the marks asked for refuses none', async () => {
  const marked = await writeTo(richPackage(), {}, { marks: { H4: 'reason-missing' } });
  const sheet = partText(marked.bytes, FORM_PART).replace(
    '<protectedRanges>',
    '<sheetProtection sheet="1"/><protectedRanges>',
  );
  const styles = partText(marked.bytes, 'xl/styles.xml');
  const file = richPackage({ [FORM_PART]: sheet, 'xl/styles.xml': styles });
  const { receipt } = await writeTo(file, {}, { marks: { H4: 'reason-missing' } });
  expect(receipt.marks[0]).toMatchObject({ count: 1, refused: null });
});

test('a range opened without a password can be written, one with a password cannot', async () => {
  const open = '<protectedRanges><protectedRange sqref="G4 B12" name="a"/></protectedRanges>';
  const shut = open.replace('name="a"', 'name="a" password="CC1A"');
  const written = await writeTo(protectedBy('sheet="1"', open), { G4: 1, B12: '优', G5: 2 });
  expect(written.receipt.written.map(({ edit }) => edit.cell)).toEqual([
    parseA1('G4'),
    parseA1('B12'),
  ]);
  const refused = await writeTo(protectedBy('sheet="1"', shut), { G4: 1 });
  expect(refused.receipt.refused.map(({ code }) => code)).toEqual(['locked']);
});

test('protection that is switched off refuses nothing', async () => {
  const { receipt } = await writeTo(protectedBy('sheet="0" formatCells="1"'), { G4: 1 });
  expect(receipt.refused).toEqual([]);
});

test('a chart sheet in front is said to be none to read', async () => {
  const workbook = partText(richPackage(), 'xl/workbook.xml').replace(
    'activeTab="0"',
    'activeTab="2"',
  );
  const host = FileHost.open(richPackage({ 'xl/workbook.xml': workbook }), { name: 't' });
  await expect(host.read()).rejects.toMatchObject({ name: 'HostError', code: 'not-a-worksheet' });
  expect(await host.readAll()).toHaveLength(2);
});

test('a hidden sheet is found by its id and read', async () => {
  const host = FileHost.open(richPackage(), { name: 't' });
  const sheet = await host.read({ sheet: (await host.sheets()).find(({ id }) => id === '2')! });
  expect(sheet.hidden).toBe(true);
  expect(sheet.cell(parseA1('A1')).formula).toBe('=自评表!G10*2');
});
