import { expectNoGaps, startExcel } from './start-excel';

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
