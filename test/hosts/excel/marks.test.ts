import { MARK_STYLE } from '../../../src/sheet';
import type { SheetModel } from './host/sheet-model';
import { newId } from './host/sheet-model';
import { expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

const AT_H3 = { cell: { row: 2, column: 7 }, kind: 'reason-missing' };
const AT_H4 = { cell: { row: 3, column: 7 }, kind: 'reason-missing' };
const AT_G8 = { cell: { row: 7, column: 6 }, kind: 'score-mismatch' };

function ofTheOfficer(sheet: SheetModel, formula: string): string {
  const id = newId();
  const area = { top: 0, left: 0, bottom: 20, right: 9 };
  const look = { fill: '#00FF00', font: '', bold: false, borders: {} };
  sheet.formats.push({ id, type: 'Custom', formula, areas: [area], ...look });
  return id;
}

function marked() {
  const excel = startExcel();
  excel.sheet.type('A1', '项目支出绩效自评表');
  excel.sheet.type('H3', '无');
  return excel;
}

test('a mark is a conditional format that is always true, carries its rule and shows without colour', async () => {
  const { host, sheet } = marked();
  await host.apply([{ sheet: (await host.read()).sheet, edits: [], marks: [AT_H3] }]);
  const [format] = sheet.formats;
  expect(format).toMatchObject({
    formula: '=LEN("JIXIAO-CHECK:reason-missing")>0',
    areas: [{ top: 2, left: 7, bottom: 2, right: 7 }],
    fill: MARK_STYLE.fill,
    font: MARK_STYLE.font,
    bold: true,
  });
  expect(Object.keys(format!.borders).sort()).toEqual([
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'EdgeTop',
  ]);
});

test('fills, comments, formats and the order of the officer’s own conditional formats stay', async () => {
  const { host, sheet } = marked();
  Object.assign(sheet.at('H3'), { fill: '#FFFF00', comment: '请补充' });
  const first = ofTheOfficer(sheet, '=$A1>0');
  const second = ofTheOfficer(sheet, '=LEN($H1)>0');
  const before = sheet.contents();
  const ref = (await host.read()).sheet;
  await host.apply([{ sheet: ref, edits: [], marks: [AT_H3, AT_G8] }]);
  await host.apply([{ sheet: ref, edits: [], marks: [] }]);
  await host.apply([{ sheet: ref, edits: [], marks: [AT_H4] }]);
  expect(sheet.contents()).toEqual(before);
  const own = sheet.formats.filter(({ formula }) => !formula.includes('JIXIAO-CHECK'));
  expect(own.map(({ id }) => id)).toEqual([first, second]);
});

test('repeated runs leave one mark per cell', async () => {
  const { host, sheet } = marked();
  const ref = (await host.read()).sheet;
  for (let run = 0; run < 3; run++) {
    await host.apply([{ sheet: ref, edits: [], marks: [AT_H3, AT_H4, AT_G8] }]);
    await host.read();
  }
  expect(['H3', 'H4', 'G8'].map((name) => sheet.formatsAt(name).length)).toEqual([1, 1, 1]);
});

test('a mark that stays is not placed again', async () => {
  const { host, sheet } = marked();
  const ref = (await host.read()).sheet;
  await host.apply([{ sheet: ref, edits: [], marks: [AT_H3, AT_G8] }]);
  const kept = sheet.formatsAt('G8')[0]!.id;
  await host.apply([{ sheet: ref, edits: [], marks: [AT_G8] }]);
  expect(sheet.formats.map(({ id }) => id)).toEqual([kept]);
});

test('marks move with their rows and are cleared from another machine by their tag alone', async () => {
  const { host, sheet } = marked();
  await host.apply([{ sheet: (await host.read()).sheet, edits: [], marks: [AT_H3] }]);
  sheet.insertRows(1, 4);
  sheet.formats.push({ ...structuredClone(sheet.formats[0]!), id: newId() });
  const other = startExcel();
  other.book.sheets.splice(0, 1, sheet);
  other.book.active = sheet;
  const snapshot = await other.host.read();
  expect(snapshot.marks.map(({ cell }) => cell.row)).toEqual([6, 6]);
  const receipt = await other.host.apply([{ sheet: snapshot.sheet, edits: [], marks: [] }]);
  expect(sheet.formats).toEqual([]);
  expect(receipt.marks).toEqual([{ sheet: snapshot.sheet, count: 0, refused: null }]);
});

test('a mark that came since the last read is removed as well', async () => {
  const { host, sheet } = marked();
  const ref = (await host.read()).sheet;
  ofTheOfficer(sheet, '=LEN("JIXIAO-CHECK:score-mismatch")>0');
  await host.apply([{ sheet: ref, edits: [], marks: [AT_H3] }]);
  expect(sheet.formats.map(({ formula }) => formula)).toEqual([
    '=LEN("JIXIAO-CHECK:reason-missing")>0',
  ]);
});

test('a protected sheet that refuses marks is reported apart, and its unlocked cells are written', async () => {
  const { host, sheet } = marked();
  sheet.at('G3').locked = false;
  sheet.protection.on = true;
  const snapshot = await host.read();
  const edit = {
    cell: { row: 2, column: 6 },
    field: 'score' as const,
    before: { value: null, formula: null, format: 'General' },
    after: { value: 9.48, formula: null, format: 'General' },
    anchor: { witnesses: [], occurrence: 0 },
  };
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits: [edit], marks: [AT_H3] }]);
  expect(receipt.written).toHaveLength(1);
  expect(receipt.marks).toEqual([
    {
      sheet: snapshot.sheet,
      count: 0,
      refused: '工作表受保护，未能标记单元格；数值的写入不受影响。',
    },
  ]);
  expect([sheet.at('G3').value, sheet.formats.length]).toEqual([9.48, 0]);
});

test('marks that Excel refuses unforeseen do not cost the values', async () => {
  const { host, sheet, program } = marked();
  const snapshot = await host.read();
  // Protected in the very moment between the read and the write.
  sheet.at('G3').locked = false;
  sheet.protection.on = true;
  const edit = {
    cell: { row: 2, column: 6 },
    field: 'score' as const,
    before: { value: null, formula: null, format: 'General' },
    after: { value: 9.48, formula: null, format: 'General' },
    anchor: { witnesses: [], occurrence: 0 },
  };
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits: [edit], marks: [AT_H3] }]);
  expect(receipt.written).toHaveLength(1);
  expect(receipt.marks[0]).toMatchObject({
    count: 0,
    refused: expect.stringContaining('未能标记'),
  });
  expect(program.trips.map(({ refused }) => refused)).toContain('AccessDenied');
});

test('marks that Excel refuses are told apart where no value is written, too', async () => {
  const { book, host, sheet } = marked();
  const ref = (await host.read()).sheet;
  sheet.protection.on = true;
  const receipt = await host.apply([{ sheet: ref, edits: [], marks: [AT_H3] }]);
  expect(receipt.marks).toEqual([
    { sheet: ref, count: 0, refused: '工作表受保护，未能标记单元格；数值的写入不受影响。' },
  ]);
  expect(book.names.size).toBe(0);
});

test('protection that allows formatting allows marks', async () => {
  const { host, sheet } = marked();
  Object.assign(sheet.protection, { on: true, allowFormatCells: true });
  const ref = (await host.read()).sheet;
  const receipt = await host.apply([{ sheet: ref, edits: [], marks: [AT_H3] }]);
  expect(receipt.marks).toEqual([{ sheet: ref, count: 1, refused: null }]);
});
