import { parseA1 } from '../../../src/sheet';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

test.each([
  ['the last column', 'XFD3'],
  ['a row near the end', 'B1048575'],
  ['the last row', 'B1048576'],
])('a value in %s is read with the form around it', async (_, cell) => {
  const { host, sheet } = startExcel();
  const [, column, row] = /([A-Z]+)(\d+)/.exec(cell)!;
  const isColumn = column === 'XFD';
  sheet.type(isColumn ? 'XFC3' : `A${Number(row) - 2}`, '项目名称');
  sheet.type(cell, 9.5);
  const snapshot = await host.read();
  const last = isColumn ? { row: 2, column: 16_383 } : { row: Number(row) - 1, column: 1 };
  expect(snapshot.cell(last).value).toBe(9.5);
  expect(snapshot.cellsWithText('项目名称')).toHaveLength(1);
});

/** A form in the first rows, with a merge, a hidden row, and a score to write. */
function form() {
  const excel = startExcel();
  const { sheet } = excel;
  sheet.type('A1', '项目支出绩效自评表');
  for (let row = 2; row <= 12; row++) sheet.type(`D${row}`, row);
  sheet.type('G2', 10);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 5 });
  sheet.hiddenRows.add(4);
  return excel;
}

test.each(['XFD1048576', 'A900000', 'XFD1'])(
  'one forgotten value in %s costs a few trips, and the form is read and written as ever',
  async (stray) => {
    const { host, sheet, program } = form();
    sheet.type(stray, '备注');
    const snapshot = await host.read();
    expect(program.takeTrips().length).toBeLessThan(30);
    expect([snapshot.merges.length, [...snapshot.hiddenRows], [...snapshot.unread]]).toEqual([
      1,
      [4],
      [],
    ]);
    expect(snapshot.cell(parseA1('D12')).value).toBe(12);
    expect(snapshot.cell(parseA1(stray)).value).toBe('备注');
    const edits = [editOf(snapshot, 'G3', 4.58)];
    const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [] }]);
    expect(receipt.written).toHaveLength(1);
    const live = await host.read({ sheet: snapshot.sheet, merges: 'remembered' });
    expect([live.mergesOutdated, live.cell(parseA1('G3')).value]).toEqual([false, 4.58]);
  },
);

test('values strewn over the whole grid are refused in one sentence', async () => {
  const { host, sheet, program } = form();
  for (let n = 1; n <= 1_100; n++) sheet.cell((n * 947) % 1_048_576, (n * 151) % 16_384).value = n;
  await expect(host.read()).rejects.toMatchObject({
    code: 'too-large',
    message: '工作表「自评表」的已用区域过大，请删去与自评表无关的行列，再重试一次。',
  });
  expect(program.takeTrips().length).toBeLessThan(30);
});

test('a sheet of the workbook with such a value costs the other sheets nothing', async () => {
  const { host, sheet, book } = form();
  sheet.type('XFD1048576', '备注');
  book.add('第二张').type('A1', '项目支出绩效自评表');
  const [first, second] = await host.readAll();
  expect(first!.cell(parseA1('D12')).value).toBe(12);
  expect(second!.cell(parseA1('A1')).value).toBe('项目支出绩效自评表');
});
