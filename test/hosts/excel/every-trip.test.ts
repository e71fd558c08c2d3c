import { buildSample } from '../../../scripts/samples/build-sample';
import { ExcelHost } from '../../../src/hosts/excel';
import { FileHost } from '../../../src/hosts/file';
import { memoryStore, Session } from '../../../src/session';
import { copySheet } from './copy-sheet';
import type { ExcelProgram, Fate } from './host/excel-program';
import { connectClient } from './host/load-client';
import { expectNoGaps, startExcel } from './start-excel';

afterEach(expectNoGaps);

/** Table 9 with three scores blank on two sheets, and a session that shows the first. */
async function open() {
  const excel = startExcel();
  const { book, sheet, program } = excel;
  const form = await FileHost.open(buildSample(9), { name: '9.xlsx' }).read();
  const second = book.add('乙');
  for (const one of [sheet, second]) {
    copySheet(form, one);
    for (const name of ['G16', 'G20', 'G24']) one.at(name).value = '';
  }
  second.name = '乙';
  const store = memoryStore();
  connectClient(program, '1.14', 'D:\\绩效\\自评.xlsx');
  const session = new Session(new ExcelHost(), { store, quiet: 1 });
  return { ...excel, second, store, session, before: sheet.contents() };
}

/** What becomes of the nth trip from now on (1-based), and of all after it. */
function fateFrom(program: ExcelProgram, trip: number, fate: Fate): void {
  let trips = 0;
  program.fate = () => {
    trips += 1;
    if (trips < trip) return 'answered';
    return trips === trip ? fate : 'lost';
  };
}

async function tripsOfWrite(checked: boolean): Promise<number> {
  const { program, session } = await open();
  if (checked) await session.check();
  program.takeTrips();
  await session.write();
  const { length } = program.takeTrips();
  session.stop();
  return length;
}

/** Lets a session do what it can: counted in turns, of which a busy machine takes as many as an idle one. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await new Promise((resolve) => setTimeout(resolve, 3));
}

test('a pane that dies at any trip of a write can be opened again and takes back what was written', async () => {
  const trips = await tripsOfWrite(false);
  expect(trips).toBeGreaterThanOrEqual(3);
  let written = 0;
  for (let trip = 1; trip <= trips; trip++) {
    for (const fate of ['lost', 'unanswered'] as const) {
      const { program, sheet, store, session, before } = await open();
      fateFrom(program, trip, fate);
      void session.write();
      await settle();
      session.stop();
      const isWritten = sheet.at('G20').value === 4.58;
      if (isWritten) written++;
      else expect([trip, fate, sheet.contents()]).toEqual([trip, fate, before]);
      program.fate = () => 'answered';
      connectClient(program, '1.14', 'D:\\绩效\\自评（终稿）.xlsx');
      const again = new Session(new ExcelHost(), { store, quiet: 1 });
      await again.undo();
      expect([trip, fate, sheet.contents()]).toEqual([trip, fate, before]);
      if (isWritten) {
        expect(again.state.done).toMatchObject({ kind: 'undone', result: { left: [] } });
      }
      await again.undo();
      expect(again.state.done).toEqual({ kind: 'nothing-to-undo' });
      again.stop();
    }
  }
  expect(written).toBeGreaterThan(0);
});

test('another sheet that comes to the front at any trip of a write is not written to, nor lost from sight', async () => {
  const trips = await tripsOfWrite(true);
  expect(trips).toBeGreaterThanOrEqual(3);
  for (let trip = 1; trip <= trips; trip++) {
    const { program, sheet, second, session, before } = await open();
    await session.start();
    await session.check();
    const other = second.contents();
    let seen = 0;
    program.fate = () => {
      if (++seen === trip) program.activate(second);
      return 'answered';
    };
    await session.write();
    await settle();
    expect([trip, second.contents(), second.formats]).toEqual([trip, other, []]);
    const isWritten = sheet.at('G20').value === 4.58;
    if (!isWritten) {
      expect([trip, sheet.contents()]).toEqual([trip, before]);
      expect([trip, session.state.fault?.code]).toEqual([trip, 'another-sheet']);
    }
    // The pane has turned to the sheet in front, and a ribbon button works on it.
    expect([trip, session.state.screen]).not.toMatchObject([trip, { sheet: { name: sheet.name } }]);
    await session.write('active');
    expect([trip, second.at('G20').value]).toEqual([trip, 4.58]);
    session.stop();
  }
});
