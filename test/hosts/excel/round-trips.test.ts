import { undo } from '../../../src/hosts/undo';
import type { ExcelProgram } from './host/excel-program';
import type { SheetModel } from './host/sheet-model';
import { editOf, expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

const REASON = { cell: { row: 8, column: 7 }, kind: 'reason-missing' };

function fill(sheet: SheetModel, rows = 30): void {
  sheet.type('A1', '项目支出绩效自评表');
  for (let row = 2; row <= rows; row++) {
    sheet.type(`A${row}`, `产出指标第${row}项：完成规定的各项培训、演练和检查工作`);
    sheet.type(`D${row}`, 10);
    sheet.type(`H${row}`, '因上级文件下达较晚，部分工作顺延到下一年度完成，已列入计划并明确责任人');
  }
}

function filled() {
  const excel = startExcel();
  fill(excel.sheet);
  return excel;
}

/** Waits long enough for a batch that nobody awaits to be seen. */
async function tripsOf(program: ExcelProgram): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return program.takeTrips().length;
}

test('the active sheet takes one trip to read and one to write, and none to tidy up', async () => {
  const { program, host, sheet } = filled();
  const snapshot = await host.read();
  const edits = ['G2', 'G3', 'G4', 'G9', 'I9'].map((name) => editOf(snapshot, name, 4.58));
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: [REASON] }]);
  expect(await tripsOf(program)).toBe(2);
  expect(receipt.written).toHaveLength(5);
  expect(receipt.refused).toEqual([]);
  expect(receipt.marks).toEqual([{ sheet: snapshot.sheet, count: 1, refused: null }]);
  expect(sheet.at('G9').value).toBe(4.58);
});

test('a cell changed between review and write costs a third trip', async () => {
  const { program, host, sheet } = filled();
  const snapshot = await host.read();
  sheet.type('G3', 9.5);
  const edits = ['G2', 'G3'].map((name) => editOf(snapshot, name, 4.58));
  const receipt = await host.apply([{ sheet: snapshot.sheet, edits, marks: null }]);
  expect(await tripsOf(program)).toBe(3);
  expect(receipt.refused.map(({ code, edit }) => [code, edit.cell.row])).toEqual([['changed', 2]]);
  expect([sheet.at('G2').value, sheet.at('G3').value]).toEqual([4.58, 9.5]);
});

test('a live refresh costs one trip, two when a mark changes, none when nothing is to be written', async () => {
  const { program, host, sheet } = filled();
  const snapshot = await host.read();
  await host.apply([{ sheet: snapshot.sheet, edits: [], marks: [REASON] }]);
  program.takeTrips();
  const again = await host.read({ sheet: snapshot.sheet, merges: 'remembered' });
  expect(again.marks).toEqual([REASON]);
  await host.apply([{ sheet: snapshot.sheet, edits: [], marks: [REASON] }]);
  expect(await tripsOf(program)).toBe(1);
  program.type(sheet, 'H9', '因设备到货延迟');
  await host.read({ sheet: snapshot.sheet, merges: 'remembered' });
  await host.apply([{ sheet: snapshot.sheet, edits: [], marks: [] }]);
  expect(await tripsOf(program)).toBe(2);
  expect(sheet.formats).toEqual([]);
});

test('a live refresh asks nothing that Excel takes as a write and leaves the undo history alone', async () => {
  const { book, host, sheet } = filled();
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 8 });
  const first = await host.read();
  book.undoIntact = true;
  sheet.type('H5', '新的原因');
  const live = await host.read({ sheet: first.sheet, merges: 'remembered' });
  expect(live.merges).toEqual(first.merges);
  expect([live.mergesOutdated, book.undoIntact]).toEqual([false, true]);
});

test('after rows were inserted a live refresh says that its merges are out of date', async () => {
  const { book, host, sheet } = filled();
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 8 });
  const first = await host.read();
  book.undoIntact = true;
  sheet.insertRows(4, 2);
  const live = await host.read({ sheet: first.sheet, merges: 'remembered' });
  expect([live.mergesOutdated, book.undoIntact]).toEqual([true, true]);
  expect((await host.read({ sheet: first.sheet, merges: 'fresh' })).mergesOutdated).toBe(false);
});

test('marks of an earlier day are found by their tag, for one trip more on the first read only', async () => {
  const { program, host, sheet } = filled();
  await host.apply([{ sheet: (await host.read()).sheet, edits: [], marks: [REASON] }]);
  const later = startExcel();
  later.book.sheets.splice(0, 1, sheet);
  later.book.active = sheet;
  expect((await later.host.read()).marks).toEqual([REASON]);
  expect(await tripsOf(later.program)).toBe(2);
  expect((await later.host.read()).marks).toEqual([REASON]);
  expect(await tripsOf(later.program)).toBe(1);
  expect(program.trips.every(({ refused }) => refused === null)).toBe(true);
});

test.each([1, 12, 60])('a workbook of %i forms takes three trips in all', async (count) => {
  const { program, book, host } = filled();
  for (let i = 1; i < count; i++) fill(book.add(`自评表${i + 1}`));
  const snapshots = await host.readAll();
  expect(snapshots).toHaveLength(count);
  await host.apply(
    snapshots.map((snapshot) => ({
      sheet: snapshot.sheet,
      edits: [editOf(snapshot, 'G2', 9.5), editOf(snapshot, 'G7', 8)],
      marks: [REASON],
    })),
  );
  expect(await tripsOf(program)).toBe(3);
});

test.each([1, 10, 30, 60])('taking a write to %i sheets back takes three trips', async (count) => {
  const { program, book, host } = filled();
  for (let i = 1; i < count; i++) fill(book.add(`自评表${i + 1}`));
  const before = book.sheets.map((sheet) => sheet.contents());
  const snapshots = await host.readAll();
  const receipt = await host.apply(
    snapshots.map((snapshot) => ({
      sheet: snapshot.sheet,
      edits: [editOf(snapshot, 'G2', 9.5), editOf(snapshot, 'G7', 8)],
      marks: null,
    })),
  );
  program.takeTrips();
  const { restored, left } = await undo(host, receipt);
  expect(await tripsOf(program)).toBe(3);
  expect([restored.length, left]).toEqual([2 * count, []]);
  expect(book.sheets.map((sheet) => sheet.contents())).toEqual(before);
});

test('200 forms beyond 5 MB are read in one more trip, and nothing exceeds the limit', async () => {
  const { program, book, host } = filled();
  program.limit = 5_000_000;
  for (let i = 1; i < 200; i++) fill(book.add(`自评表${i + 1}`), 48);
  const progress: number[] = [];
  const snapshots = await host.readAll({ onProgress: ({ done }) => progress.push(done) });
  const read = program.takeTrips();
  const bytes = read.reduce((sum, trip) => sum + trip.bytesDown, 0);
  expect(bytes).toBeGreaterThan(5_000_000);
  expect(read).toHaveLength(1 + Math.ceil(bytes / 5_000_000));
  expect(read.every(({ refused }) => refused === null)).toBe(true);
  expect(progress.at(-1)).toBe(200);
  const receipt = await host.apply(
    snapshots.map((snapshot) => ({
      sheet: snapshot.sheet,
      edits: [2, 5, 8, 11, 14, 17, 20].map((row) => editOf(snapshot, `G${row}`, 9.5)),
      marks: [REASON],
    })),
  );
  const written = program.takeTrips();
  expect(receipt.written).toHaveLength(1_400);
  expect(written.every(({ refused }) => refused === null)).toBe(true);
  expect(written.length).toBeLessThanOrEqual(1 + Math.ceil(totalUp(written) / 4_000_000));
});

function totalUp(trips: readonly { bytesUp: number }[]): number {
  return trips.reduce((sum, { bytesUp }) => sum + bytesUp, 0);
}

test('a sheet too big for one answer is read in parts and gives the same cells', async () => {
  const { program, host, sheet } = filled();
  for (let row = 40; row < 12_000; row++) sheet.type(`A${row}`, `流水${row}`);
  program.limit = 1_000_000;
  const snapshot = await host.read();
  expect(snapshot.cell({ row: 11_998, column: 0 }).text).toBe('流水11999');
  expect(snapshot.cell({ row: 1, column: 3 }).value).toBe(10);
});

test('reading can be cancelled between two parts', async () => {
  const { host } = filled();
  const controller = new AbortController();
  controller.abort();
  await expect(host.readAll({ signal: controller.signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
