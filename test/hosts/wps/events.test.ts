import type { SelectionEvent, SheetChangeEvent } from '../../../src/sheet';
import { editOf, FORM, workbookOf } from '../contract/form-fixture';
import { sheetObject } from './fake';
import { openWps } from './open-wps';

const later = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('tells what the officer changed, after ET has gone on', async () => {
  const { host, officer } = openWps(workbookOf(FORM));
  const changes: SheetChangeEvent[] = [];
  host.onChange((change) => changes.push(change));
  await officer.write('自评表', 'E4', 5);
  await later();
  const { id: workbook } = await host.workbook();
  expect(changes).toEqual([
    {
      sheet: { workbook, id: 'code:Sheet1', name: '自评表' },
      area: { top: 3, bottom: 3, left: 4, right: 4 },
    },
  ]);
});

test('does not tell of its own writes, even where events are late', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const changes: SheetChangeEvent[] = [];
  host.onChange((change) => changes.push(change));
  const sheet = await host.read();
  const edits = [editOf(sheet, 'E4', 4.58)];
  await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  await later(100);
  world.changed(world.sheets[0]!, [{ top: 3, bottom: 3, left: 4, right: 4 }]);
  await later();
  expect(changes).toEqual([]);
});

test('stops telling when asked to, and takes its handler away', async () => {
  const { host, officer, world } = openWps(workbookOf(FORM));
  const changes: SheetChangeEvent[] = [];
  const stop = host.onChange((change) => changes.push(change));
  stop();
  await officer.write('自评表', 'E4', 5);
  await later();
  expect(changes).toEqual([]);
  expect(world.listeners.get('SheetChange')!.size).toBe(0);
});

test('tells which cell is selected and which sheet comes to the front', async () => {
  const { host, world } = openWps(workbookOf(FORM, { ...FORM, name: '第二张' }));
  const seen: SelectionEvent[] = [];
  host.onSelect((selection) => seen.push(selection));
  const [first, second] = world.sheets;
  const area = { top: 4, bottom: 6, left: 2, right: 2 };
  world.fire('SheetSelectionChange', world.carry(first!), world.carry(first!, [area]));
  await later();
  world.active = second!;
  world.fire('SheetActivate', sheetObject(world, second!));
  await later();
  const { id: workbook } = await host.workbook();
  expect(seen).toEqual([
    { sheet: { workbook, id: 'code:Sheet1', name: '自评表' }, cell: { row: 4, column: 2 } },
    { sheet: { workbook, id: 'code:Sheet2', name: '第二张' }, cell: null },
  ]);
});

test('an event without a workbook left is passed over', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const seen: SelectionEvent[] = [];
  host.onSelect((selection) => seen.push(selection));
  world.modes.workbook = 'none-throws';
  world.fire('WorkbookActivate');
  await later();
  expect(seen).toEqual([]);
});

test('selects a cell on another sheet, and says when that sheet is hidden', async () => {
  const hidden = { ...FORM, name: '隐藏', hidden: true };
  const { host, world } = openWps(workbookOf(FORM, { ...FORM, name: '第二张' }, hidden));
  const sheets = await host.sheets();
  await host.select(sheets[1]!, { row: 3, column: 4 });
  expect(world.selected).toEqual({
    sheet: world.sheets[1],
    area: { top: 3, bottom: 3, left: 4, right: 4 },
  });
  await expect(host.select(sheets[2]!, { row: 0, column: 0 })).rejects.toMatchObject({
    code: 'failed',
    message: expect.stringMatching(/已隐藏/),
  });
});

test('an event refused once is registered with the next reading', async () => {
  const { host, world, officer } = openWps(workbookOf(FORM), {
    broken: ['ApiEvent.AddApiEventListener'],
  });
  const changes: SheetChangeEvent[] = [];
  host.onChange((change) => changes.push(change));
  world.border.broken = [];
  await host.read();
  await officer.write('自评表', 'E4', 5);
  await later();
  expect(changes).toHaveLength(1);
});

test('a build without events is not asked for them again and again', async () => {
  const { host, world } = openWps(workbookOf(FORM), { broken: ['ApiEvent.AddApiEventListener'] });
  host.onChange(() => undefined);
  const costs: number[] = [];
  for (let i = 0; i < 8; i++) {
    const before = world.border.calls;
    await host.read();
    costs.push(world.border.calls - before);
  }
  expect(costs.at(-1)).toBeLessThan(costs[1]!);
});

test.each([1, 2, 5])(
  'screen, events and alerts are on again though WPS loses that %i times',
  async (times) => {
    const { host, world } = openWps(workbookOf(FORM));
    const sheet = await host.read();
    Object.assign(world.stubborn, { ScreenUpdating: times, EnableEvents: times });
    const edits = [editOf(sheet, 'E4', 4.58)];
    await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
    // What an impatient look finds off because of the product must not be taken for the officer's wish.
    await host.read();
    await host.workbook();
    expect(world.switches).toEqual({
      ScreenUpdating: true,
      EnableEvents: true,
      DisplayAlerts: true,
    });
  },
);

test('what the officer had switched off stays off', async () => {
  const { host, world } = openWps(workbookOf(FORM));
  const sheet = await host.read();
  world.switches.DisplayAlerts = false;
  const edits = [editOf(sheet, 'E4', 4.58)];
  await host.apply([{ sheet: sheet.sheet, edits, marks: null }]);
  expect(world.switches).toEqual({
    ScreenUpdating: true,
    EnableEvents: true,
    DisplayAlerts: false,
  });
});

test('two calls at a time take turns', async () => {
  const { host, world } = openWps(workbookOf(FORM, { ...FORM, name: '第二张' }));
  const order: number[] = [];
  await Promise.all([
    host.readAll({ onProgress: ({ done }) => order.push(done) }),
    host.workbook().then(() => order.push(9)),
  ]);
  expect(order).toEqual([1, 2, 9]);
  expect(world.switches.ScreenUpdating).toBe(true);
});

test('reading can be stopped between the blocks of one big sheet', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 40_000 }, (_, row) => [`A${row + 1}`, row]),
  );
  const { host } = openWps(workbookOf({ name: '大', cells }));
  const stop = new AbortController();
  const reading = host.readAll({ signal: stop.signal });
  setTimeout(() => stop.abort());
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});

test('what the officer does while the product writes is told of afterwards, its own cells are not', async () => {
  const form = workbookOf(FORM, { ...FORM, name: '第二张' });
  const { host, world } = openWps(form, { arrays: 'thrown' });
  const changes: SheetChangeEvent[] = [];
  const seen: SelectionEvent[] = [];
  host.onChange((change) => changes.push(change));
  host.onSelect((selection) => seen.push(selection));
  const snapshots = await host.readAll();
  const [first, second] = world.sheets;
  const writing = host.apply(
    snapshots.map((one) => ({
      sheet: one.sheet,
      edits: [editOf(one, 'E4', 4.58), editOf(one, 'E5', 5, '0.00')],
      marks: null,
    })),
  );
  // Between the sheets ET goes on: one event is an echo, the others are the officer's.
  await later(0);
  world.changed(first!, [{ top: 4, bottom: 4, left: 4, right: 4 }]);
  world.changed(first!, [{ top: 7, bottom: 7, left: 1, right: 1 }]);
  world.active = second!;
  world.fire('SheetActivate', sheetObject(world, second!));
  expect((await writing).written).toHaveLength(4);
  expect([changes, seen]).toEqual([[], []]);
  await later(100);
  expect(changes.map(({ area }) => area)).toEqual([{ top: 7, bottom: 7, left: 1, right: 1 }]);
  expect(seen.map(({ sheet }) => sheet.name)).toEqual(['第二张']);
});
