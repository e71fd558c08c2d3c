import { FileHost } from '../../../../../src/hosts/file';
import { parseA1 } from '../../../../../src/sheet';
import { fixtureXlsx } from '../../../contract/fixture-xlsx';
import { changedParts, FORM_PART, FORM_XML, partText, richPackage } from '../rich-package';
import { writeTo } from '../write-to';

const SHEET = {
  name: '自评表',
  cells: {
    A1: 10,
    A2: 20,
    A3: { value: 30, formula: '=SUM(A1:A2)' },
    A4: { value: '差', formula: '=IF(A3>=50,"优","差")' },
    A5: { value: 5, formula: '=VLOOKUP(A1,A1:A2,1)' },
    A6: { value: 7, formula: '=A5+1' },
    A7: { value: 1, formula: '=1*1' },
  },
};

test('formulas that read a written cell hold their new results, one through the other', async () => {
  const { bytes } = await writeTo(fixtureXlsx({ sheets: [SHEET] }), { A1: 40 });
  const sheet = await FileHost.open(bytes, { name: 't' }).read();
  expect(sheet.cell(parseA1('A3'))).toMatchObject({ value: 60, formula: '=SUM(A1:A2)' });
  expect(sheet.cell(parseA1('A4'))).toMatchObject({
    value: '优',
    formula: '=IF(A3>=50,"优","差")',
  });
  expect(sheet.cell(parseA1('A7')).value).toBe(1);
});

test('a formula that only the spreadsheet can calculate keeps no old result', async () => {
  const { bytes } = await writeTo(fixtureXlsx({ sheets: [SHEET] }), { A1: 40 });
  const sheet = await FileHost.open(bytes, { name: 't' }).read();
  expect(sheet.cell(parseA1('A5'))).toMatchObject({ value: null, formula: '=VLOOKUP(A1,A1:A2,1)' });
  expect(sheet.cell(parseA1('A6'))).toMatchObject({ value: null, formula: '=A5+1' });
});

test('nothing is asked to be calculated when no formula reads what was written', async () => {
  const file = fixtureXlsx({ sheets: [SHEET] });
  const { bytes } = await writeTo(file, { B9: 1 });
  expect(changedParts(file, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
});

test('only the written cell and the result change, other sheets not even that', async () => {
  const original = richPackage();
  const { bytes } = await writeTo(original, { H4: 9.5 });
  expect(changedParts(original, bytes)).toEqual(['xl/workbook.xml', FORM_PART]);
  const restored = partText(bytes, FORM_PART)
    .replace('<c r="H4" s="2"><v>9.5</v></c>', '<c r="H4" s="2"><v>9.02</v></c>')
    .replace('<f>H4+G5</f><v>26.5</v>', '<f>H4+G5</f><v>26.02</v>');
  expect(restored).toBe(FORM_XML);
});
