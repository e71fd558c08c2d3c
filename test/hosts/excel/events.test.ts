import type { SelectionEvent, SheetChangeEvent } from '../../../src/sheet';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

async function listening() {
  const excel = startExcel();
  excel.sheet.type('A1', '项目支出绩效自评表');
  const snapshot = await excel.host.read();
  const changes: SheetChangeEvent[] = [];
  const selections: SelectionEvent[] = [];
  const stop = [
    excel.host.onChange((change) => changes.push(change)),
    excel.host.onSelect((selection) => selections.push(selection)),
  ];
  await excel.host.eventsReady();
  return { ...excel, snapshot, changes, selections, stop };
}

test('tells of what the officer and co-authors type, with sheet and cells', async () => {
  const { program, sheet, changes, snapshot } = await listening();
  program.type(sheet, 'H20', '因设备到货延迟');
  program.typeRemotely(sheet, 'E5', 12);
  await soon();
  expect(changes).toEqual([
    { sheet: snapshot.sheet, area: { top: 19, left: 7, bottom: 19, right: 7 } },
    { sheet: snapshot.sheet, area: { top: 4, left: 4, bottom: 4, right: 4 } },
  ]);
});

test('does not tell of what it wrote itself', async () => {
  const { host, snapshot, changes, sheet } = await listening();
  const marks = [{ cell: { row: 3, column: 7 }, kind: 'reason-missing' }];
  await host.apply([{ sheet: snapshot.sheet, edits: [editOf(snapshot, 'G4', 9)], marks }]);
  await soon();
  expect(sheet.at('G4').value).toBe(9);
  expect(changes).toEqual([]);
});

test('tells of selections and of another sheet coming to the front', async () => {
  const { program, book, sheet, selections, snapshot } = await listening();
  program.select(sheet, 'H20:H22');
  const other = book.add('说明');
  program.activate(other);
  await soon();
  expect(selections).toEqual([
    { sheet: snapshot.sheet, cell: { row: 19, column: 7 } },
    { sheet: { ...snapshot.sheet, id: other.id, name: '' }, cell: null },
  ]);
});

test('a whole column changed is a change without an area', async () => {
  const { program, sheet, changes, snapshot } = await listening();
  program.type(sheet, 'A1', 1);
  program.trips.length = 0;
  program.sink?.([
    [65_536, 10, 'Workbook', JSON.stringify({ worksheetId: sheet.id, address: 'C:C' }), '', false],
  ]);
  await soon();
  expect(changes.at(-1)).toEqual({ sheet: snapshot.sheet, area: null });
});

test('stops when told to', async () => {
  const { program, sheet, changes, selections, stop } = await listening();
  for (const one of stop) one();
  await soon();
  program.type(sheet, 'H20', '无');
  program.select(sheet, 'H20');
  await soon();
  expect([changes, selections]).toEqual([[], []]);
});

test('registers again by itself when the officer was typing in a cell at that moment', async () => {
  const { program, sheet, host } = startExcel();
  const changes: SheetChangeEvent[] = [];
  program.refuse(5004);
  host.onChange((change) => changes.push(change));
  await host.eventsReady();
  program.type(sheet, 'A1', 1);
  await soon();
  expect(changes).toHaveLength(1);
});

test('selecting a cell brings its sheet to the front', async () => {
  const { host, book, snapshot } = await listening();
  const other = book.add('说明');
  book.active = other;
  await host.select(snapshot.sheet, { row: 19, column: 7 });
  expect([book.active?.name, book.selected?.address]).toEqual(['自评表', 'H20']);
});
