import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

function filled() {
  const excel = startExcel();
  const { sheet } = excel;
  sheet.type('A1', '项目支出绩效自评表');
  for (let row = 2; row <= 30; row++) {
    sheet.type(`A${row}`, `指标${row}`);
    sheet.type(`D${row}`, 10);
  }
  return excel;
}

test('the active sheet takes one trip to read and one to write, and none to tidy up', async () => {
  const { program, host, sheet } = filled();
  const snapshot = await host.read();
  const edits = ['G2', 'G3', 'G4', 'G9', 'H9'].map((name) => editOf(snapshot, name, 4.58));
  const marks = [{ cell: { row: 8, column: 7 }, kind: 'reason-missing' }];
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks }]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(program.trips).toHaveLength(2);
  expect(receipt.written).toHaveLength(5);
  expect(receipt.refused).toEqual([]);
  expect(receipt.marks).toEqual([{ sheet: snapshot.sheet, count: 1, refused: null }]);
  expect(sheet.at('G9').value).toBe(4.58);
  expect(sheet.formatsAt('H9').map(({ formula }) => formula)).toEqual([
    '=LEN("JIXIAO-CHECK:reason-missing")>0',
  ]);
});
