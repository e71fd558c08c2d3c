import { memoryStore, Session } from '../../src/session';
import { HostError, parseA1 } from '../../src/sheet';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

/** What spreadsheets have been seen to throw. */
const THROWN: readonly unknown[] = [
  new HostError('busy', '表格程序正忙，请稍候片刻，再重试一次。'),
  '操作失败',
  undefined,
];

const CELLS = ['G20', 'G23'] as const;
const cellsOf = async (desk: DeskHost) => {
  const snapshot = await desk.read();
  return CELLS.map((name) => snapshot.cell(parseA1(name)).text);
};
const BEFORE = ['', '91.00'];

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

function open() {
  const desk = new DeskHost(BOOKS['mistakes.xlsx']!());
  const host = new FaultyHost(desk);
  const session = new Session(host, { store: memoryStore(), quiet: 1 });
  sessions.push(session);
  return { desk, host, session };
}

type Act = (session: Session) => Promise<void>;

/** How many calls of the host an act makes after another one. */
async function callsOf(first: Act, act: Act): Promise<number> {
  const { host, session } = open();
  await first(session);
  host.calls.length = 0;
  await act(session);
  return host.calls.length;
}

const nothing: Act = async () => undefined;
const write: Act = (session) => session.write();
const undo: Act = (session) => session.undo();
const writeBook: Act = (session) => session.book.write();

describe.each([
  ['核验并写回', write],
  ['整本写回', writeBook],
])('%s that fails at one of its calls', (_, act) => {
  test.each([false, true])(
    '(carried out: %s) has written all or nothing, and says so',
    async (after) => {
      const calls = await callsOf(nothing, act);
      expect(calls).toBeGreaterThan(4);
      for (let call = 1; call <= calls; call++) {
        for (const thrown of THROWN) {
          const { desk, host, session } = open();
          host.failAtCall(call, thrown, after);
          await act(session);
          expect([call, session.state.work]).toEqual([call, null]);
          const now = await cellsOf(desk);
          const isWritten = now[0] === '4.58';
          if (!isWritten) {
            expect([call, now]).toEqual([call, BEFORE]);
            expect([call, session.state.fault?.message]).toEqual([
              call,
              expect.stringMatching(/。$/),
            ]);
          }
          await session.undo();
          expect([call, thrown, await cellsOf(desk)]).toEqual([call, thrown, BEFORE]);
          if (isWritten) expect([call, session.state.done?.kind]).toEqual([call, 'undone']);
        }
      }
    },
  );
});

test.each([false, true])(
  '撤销写回 that fails at one of its calls (carried out: %s) can be repeated, and ends where the sheet began',
  async (after) => {
    const calls = await callsOf(write, undo);
    expect(calls).toBeGreaterThan(3);
    for (let call = 1; call <= calls; call++) {
      for (const thrown of THROWN) {
        const { desk, host, session } = open();
        await session.write();
        expect(await cellsOf(desk)).not.toEqual(BEFORE);
        host.calls.length = 0;
        host.failAtCall(call, thrown, after);
        await session.undo();
        expect([call, session.state.work]).toEqual([call, null]);
        await session.undo();
        expect([call, thrown, await cellsOf(desk)]).toEqual([call, thrown, BEFORE]);
      }
    }
  },
);
