import { buildSample } from '../../../scripts/samples/build-sample';
import { ExcelHost } from '../../../src/hosts/excel';
import { FileHost } from '../../../src/hosts/file';
import { type KeyValueStore, Session } from '../../../src/session';
import { copySheet } from './copy-sheet';
import { ExcelFault } from './host/faults';
import { connectClient } from './host/load-client';
import { ACTION } from './host/protocol';
import { expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

function memory(): KeyValueStore {
  const kept = new Map<string, string>();
  return {
    persistent: false,
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).has(key),
    remove: (key) => void kept.delete(key),
  };
}

/** Table 9 with three scores blanked and one reason deleted, and the officer's session over it. */
async function spoilt() {
  const excel = startExcel();
  const file = FileHost.open(buildSample(9), { name: '9.xlsx' });
  copySheet(await file.read(), excel.sheet);
  for (const name of ['G16', 'G20', 'G24', 'H20']) excel.sheet.at(name).value = '';
  const before = excel.sheet.contents();
  return { ...excel, before, session: new Session(excel.host, { store: memory(), quiet: 0 }) };
}

test('核验并写回 takes one trip to read, one to write and one to look again', async () => {
  const { program, session, sheet } = await spoilt();
  await session.check();
  program.takeTrips();
  await session.write();
  expect(session.state.fault).toBeNull();
  expect(sheet.at('G20').value).toBe(4.58);
  expect(program.trips).toHaveLength(3);
});

test('the first act in a workbook takes one trip more, to list its sheets, and no other sheet is read', async () => {
  const { book, program, session } = await spoilt();
  book.add('人员名单').type('A1', '部门');
  await session.write();
  expect(program.trips).toHaveLength(4);
});

test('a sheet named like a table of targets is read once, not again at the write', async () => {
  const { book, program, session } = await spoilt();
  book.add('绩效目标批复表').type('A1', '部门');
  await session.check();
  // the form, the list of sheets, the same list to read from, the sheet so named
  expect(program.takeTrips()).toHaveLength(4);
  await session.write();
  expect(program.takeTrips()).toHaveLength(3);
});

test('a write broken off with the session lost is told, and 撤销写回 restores the cells', async () => {
  const { program, session, sheet, before } = await spoilt();
  let sets = 0;
  program.checkpoint = (action) => {
    if (action.ActionType !== ACTION.set || action.Name !== 'Formulas') return;
    sets += 1;
    if (sets !== 2) return;
    // From here on Excel does not answer for a while.
    for (let i = 0; i < 6; i++) program.refuse(5012);
    throw new ExcelFault('GeneralException');
  };
  await session.write();
  expect(session.state.fault?.message).toMatch(/写入中途断开/);
  const written = Object.entries(sheet.contents()).filter(
    ([at, cell]) => JSON.stringify(cell) !== JSON.stringify(before[at]),
  );
  expect(written.length).toBeGreaterThan(0);
  program.checkpoint = () => {};
  while ('status' in program.answer('{"Actions":[],"ObjectPaths":{}}', 0)) continue;
  await session.undo();
  expect(sheet.contents()).toEqual(before);
});

test('a sheet deleted while its review is shown is said to be gone, and another is checked', async () => {
  const { book, session, sheet } = await spoilt();
  await session.check();
  const other = book.add('第二张');
  const file = FileHost.open(buildSample(1), { name: '1.xlsx' });
  copySheet(await file.read(), other);
  book.remove(sheet);
  await session.write();
  expect(session.state.fault).toMatchObject({ code: 'sheet-gone' });
});

test('what was set aside before the first write stays so in a pane opened again, and after the write', async () => {
  const { program } = await spoilt();
  const store = memory();
  const open = () => {
    connectClient(program, '1.14', 'D:\\绩效\\自评.xlsx');
    return new Session(new ExcelHost(), { store, quiet: 0 });
  };
  const setAside = ({ state: { screen } }: Session) =>
    screen.kind === 'result'
      ? screen.review.reviews[0]!.findings.filter((one) => one.setAside !== undefined).length
      : null;
  const first = open();
  await first.check();
  const { screen } = first.state;
  if (screen.kind !== 'result') throw new Error('no form was found');
  const [review] = screen.review.reviews;
  await first.setAside(
    [review!.findings.find(({ rule }) => rule === 'reason-missing')!],
    review!,
    '已核实',
  );
  expect(setAside(first)).toBe(1);
  const second = open();
  await second.check();
  expect(setAside(second)).toBe(1);
  await second.write();
  expect(setAside(second)).toBe(1);
  const third = open();
  await third.check();
  expect(setAside(third)).toBe(1);
});
