import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import type { SheetRef } from '../../src/sheet';
import { memoryStore, Session } from '../../src/session';
import { blankCells, sampleSheetOf } from '../../scripts/samples/variants';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

/** Two sheets with the same form, a score blank on each. */
async function open() {
  const form = blankCells(sampleSheetOf(9), ['G20']);
  const bytes = newWorkbook([
    { ...form, name: '甲' },
    { ...form, name: '乙' },
  ]);
  const desk = new DeskHost(bytes);
  const host = new FaultyHost(desk);
  const session = new Session(host, { store: memoryStore(), quiet: 1 });
  await session.start();
  const [first, second] = await desk.sheets();
  return { desk, host, session, first: first!, second: second! };
}

const score = async (desk: DeskHost, sheet: SheetRef) =>
  (await desk.read({ sheet })).cell({ row: 19, column: 6 }).text;

describe('another sheet in front than the pane shows', () => {
  it('is not written to by the pane, nor is the one shown; the pane turns to it', async () => {
    const { session, desk, first, second } = await open();
    await session.check();
    desk.turnSilently(second);
    await session.write();
    expect(session.state.fault).toMatchObject({ code: 'another-sheet' });
    expect(session.state.fault!.message).toContain('「乙」');
    expect(session.state.screen).toMatchObject({ sheet: { name: '乙' } });
    expect([await score(desk, first), await score(desk, second)]).toEqual(['', '']);
    await session.write();
    expect([await score(desk, first), await score(desk, second)]).toEqual(['', '4.58']);
    session.stop();
  });

  it('is what a ribbon button works on', async () => {
    const { session, desk, first, second } = await open();
    await session.check();
    desk.turnSilently(second);
    await session.write('active');
    expect(session.state.fault).toBeNull();
    expect([await score(desk, first), await score(desk, second)]).toEqual(['', '4.58']);
    desk.turnSilently(first);
    await session.undo('active');
    expect(session.state.done).toEqual({ kind: 'nothing-to-undo' });
    desk.turnSilently(second);
    await session.undo('active');
    expect(await score(desk, second)).toBe('');
    session.stop();
  });
});

describe('a switch of the sheet while a task runs', () => {
  it('at any of its calls writes the other sheet never, and the one shown wholly or not at all', async () => {
    const calls = await (async () => {
      const { session, host } = await open();
      await session.check();
      host.calls.length = 0;
      await session.write();
      session.stop();
      return host.calls.length;
    })();
    expect(calls).toBeGreaterThan(3);
    for (let call = 1; call <= calls; call++) {
      const { session, desk, host, first, second } = await open();
      await session.check();
      host.calls.length = 0;
      host.beforeCall(call, () => desk.activate(second, null));
      await session.write();
      const [here, there] = [await score(desk, first), await score(desk, second)];
      expect([call, there]).toEqual([call, '']);
      expect(['', '4.58']).toContain(here);
      if (here === '') expect([call, session.state.fault]).not.toEqual([call, null]);
      session.stop();
    }
  });

  it.each(['workbook', 'read', 'apply'] as const)(
    'at its %s leaves the task where it began, and the pane follows afterwards',
    async (method) => {
      const { session, desk, host, first, second } = await open();
      await session.check();
      host.beforeNext(method, () => desk.activate(second, null));
      await session.write();
      expect([await score(desk, first), await score(desk, second)]).toEqual(
        // Read after the switch, the sheet in front is not the one shown.
        method === 'read' ? ['', ''] : ['4.58', ''],
      );
      expect(session.state.screen).not.toMatchObject({ sheet: { name: '甲' } });
      await session.write('active');
      expect(await score(desk, second)).toBe('4.58');
      session.stop();
    },
  );
});
