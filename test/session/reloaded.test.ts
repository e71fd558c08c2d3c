import { memoryStore, Session } from '../../src/session';
import { parseA1 } from '../../src/sheet';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

/** The calls of the host one 核验并写回 makes, in their order. */
async function callsOfWrite(): Promise<string[]> {
  const host = new FaultyHost(new DeskHost(BOOKS['mistakes.xlsx']!()));
  await new Session(host, { store: memoryStore(), quiet: QUIET }).write();
  return host.calls;
}

const text = async (desk: DeskHost, cell: string) => (await desk.read()).cell(parseA1(cell)).text;

/** More calls than a write makes. */
const MOST = 14;

/** Milliseconds a session waits for a change to be over. */
const QUIET = 5;
/** Lets everything go on that can, now that nobody answers. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 4 * QUIET));

test('a write makes more calls than its own, so that there is something to die at', async () => {
  expect(await callsOfWrite()).toContain('apply');
  const { length } = await callsOfWrite();
  expect([length > 4, length <= MOST]).toEqual([true, true]);
});

describe('a pane that dies during a write and is opened again', () => {
  test.each(
    Array.from({ length: MOST }, (_, index) => index + 1).flatMap((call) => [
      [call, false] as const,
      [call, true] as const,
    ]),
  )('at call %i (carried out: %s) can take back what was written', async (call, after) => {
    const calls = await callsOfWrite();
    if (call > calls.length) return;
    const desk = new DeskHost(BOOKS['mistakes.xlsx']!());
    const host = new FaultyHost(desk);
    const store = memoryStore();
    const death = host.dieAtCall(call, after);
    void new Session(host, { store, quiet: QUIET }).write();
    await death;
    await settle();
    const apply = calls.indexOf('apply') + 1;
    const isWritten = call > apply || (call === apply && after);
    expect(await text(desk, 'G20')).toBe(isWritten ? '4.58' : '');

    const again = new Session(new FaultyHost(desk), { store, quiet: QUIET });
    await again.undo();
    expect([await text(desk, 'G20'), await text(desk, 'G23')]).toEqual(['', '91.00']);
    const { done } = again.state;
    if (isWritten) {
      expect(done).toMatchObject({ kind: 'undone', result: { left: [], untouched: 0 } });
      expect(again.state.screen.kind).toBe('result');
    } else if (call === apply) {
      // Nobody knew whether anything was written; none of it is called changed.
      expect(done).toMatchObject({
        kind: 'undone',
        result: { restored: [], left: [], untouched: 2 },
      });
    } else {
      expect(done).toEqual({ kind: 'nothing-to-undo' });
    }
    await again.undo();
    expect(again.state.done).toEqual({ kind: 'nothing-to-undo' });
  });
});
