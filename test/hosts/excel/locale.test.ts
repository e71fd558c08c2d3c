import { undo } from '../../../src/hosts/undo';
import { parseA1 } from '../../../src/sheet';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

function formatted(cells: Record<string, [value: number | string, format: string]>) {
  const excel = startExcel();
  for (const [name, [value, format]] of Object.entries(cells)) {
    Object.assign(excel.sheet.at(name), { value, format });
  }
  return excel;
}

test('a thousands separator is display only', async () => {
  const { host } = formatted({ C6: [11287.79, '#,##0.00'] });
  expect((await host.read()).cell(parseA1('C6'))).toMatchObject({
    value: 11287.79,
    text: '11,287.79',
    format: '#,##0.00',
  });
});

test('a cell showing 98% holds 0.98, and a rate is written as the fraction', async () => {
  const { host, sheet } = formatted({ E5: [0.98, '0%'], F5: [0, '0.00%'] });
  const snapshot = await host.read();
  expect(snapshot.cell(parseA1('E5'))).toMatchObject({ value: 0.98, text: '98%' });
  await host.apply([
    { sheet: snapshot.sheet, edits: [editOf(snapshot, 'F5', 0.902)], marks: null },
  ]);
  expect(sheet.at('F5')).toMatchObject({ value: 0.902, format: '0.00%' });
  expect((await host.read()).cell(parseA1('F5')).text).toBe('90.20%');
});

test('a score goes into a text cell as a number, and undo brings the text and its format back', async () => {
  const { host, sheet } = formatted({ A3: ['产出指标', 'General'], G3: ['9.4', '@'] });
  const snapshot = await host.read();
  const edit = editOf(snapshot, 'G3', 9.48, '0.00');
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits: [edit], marks: null }]);
  expect(sheet.at('G3')).toMatchObject({ value: 9.48, format: '0.00' });
  await undo(host, receipt);
  expect(sheet.at('G3')).toMatchObject({ value: '9.4', format: '@' });
});

test.each([
  ['12.50', 'General'],
  ['2024年12月31日', 'General'],
  ['=1+1', 'General'],
  ['98%', 'General'],
  ['-', 'General'],
  ['良', 'General'],
  ['TRUE', 'General'],
  ["'引号", 'General'],
])('undo brings the text %s back as a text', async (text, format) => {
  const { host, sheet } = formatted({ A3: ['产出指标', 'General'], G3: [text, format] });
  const before = sheet.contents();
  const snapshot = await host.read();
  const receipt = await host.apply([
    { sheet: snapshot.sheet, edits: [editOf(snapshot, 'G3', 9.48)], marks: null },
  ]);
  expect(sheet.at('G3').value).toBe(9.48);
  expect((await undo(host, receipt)).restored).toHaveLength(1);
  expect(sheet.contents()).toEqual(before);
});

test('a formula in a text cell comes back as a formula', async () => {
  const { host, sheet } = formatted({ A3: ['产出指标', 'General'], G3: [3, '@'] });
  sheet.at('G3').formula = '=1+2';
  sheet.evaluate = () => 3;
  const before = sheet.contents();
  const snapshot = await host.read();
  const receipt = await host.apply([
    { sheet: snapshot.sheet, edits: [editOf(snapshot, 'G3', 9.48, '0.00')], marks: null },
  ]);
  await undo(host, receipt);
  expect(sheet.contents()).toEqual(before);
});

test('dates are serial numbers in both calendars, and the workbook says which it counts by', async () => {
  const { host, book, sheet } = formatted({ D4: [45657, 'yyyy/m/d'] });
  const from1900 = await host.read();
  expect([from1900.date1904, from1900.cell(parseA1('D4')).text]).toEqual([false, '2024/12/31']);
  book.date1904 = true;
  sheet.at('D4').value = 44195;
  const from1904 = await host.read();
  expect([from1904.date1904, from1904.cell(parseA1('D4')).text]).toEqual([true, '2024/12/31']);
});

test('the address names the workbook, its name where it was never saved', async () => {
  const { host, program } = formatted({});
  expect((await host.workbook()).name).toBe('自评.xlsx');
  await host.read();
  program.takeTrips();
  expect((await host.workbook()).name).toBe('自评.xlsx');
  expect(program.trips).toEqual([]);
});

test('marks cost the undo history below ExcelApi 1.20 and not from there on', () => {
  expect(startExcel('1.19').host.capabilities.marksCostUndo).toBe(true);
  expect(startExcel('1.20').host.capabilities.marksCostUndo).toBe(false);
});
