import { memoryStore, Session } from '../../src/session';
import { parseA1 } from '../../src/sheet';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';

const sessions: Session[] = [];
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
  jest.useRealTimers();
});

/** A host that may lose events, and drops them while `isDeaf`. */
class LossyDesk extends DeskHost {
  isDeaf = false;
  onLost = () => () => undefined;

  override onChange(listener: Parameters<DeskHost['onChange']>[0]): () => void {
    return super.onChange((change) => void (this.isDeaf || listener(change)));
  }
}

async function open(isDeaf: boolean) {
  const desk = new LossyDesk(BOOKS['mistakes.xlsx']!());
  desk.isDeaf = isDeaf;
  const session = new Session(desk, { store: memoryStore(), quiet: 5 });
  sessions.push(session);
  await session.start();
  return { desk, session };
}

/** Long enough for an event on its way to arrive. */
const later = () => jest.advanceTimersByTimeAsync(4_000);
const UNTRACKED = { message: '表格变动未能跟踪，点此重新核验', again: true };

describe('a change that no event told of', () => {
  it('is noticed at the next click, which also shows it', async () => {
    const { desk, session } = await open(true);
    await session.check();
    await desk.type(parseA1('E20'), 77);
    await later();
    expect(session.state.liveFault).toBeNull();
    expect((await desk.read()).cell(parseA1('E20')).value).toBe(77);
    await session.check();
    await later();
    expect(session.state.liveFault).toMatchObject(UNTRACKED);
    expect(session.state.stale).toBe(false);
  });

  it('is said no more once events come again', async () => {
    const { desk, session } = await open(true);
    await session.check();
    await desk.type(parseA1('E20'), 77);
    await session.check();
    await later();
    expect(session.state.liveFault).toMatchObject(UNTRACKED);
    desk.isDeaf = false;
    await desk.type(parseA1('E20'), 78);
    expect(session.state.liveFault).toBeNull();
  });
});

describe('nothing is said', () => {
  it('where the change was told of', async () => {
    const { desk, session } = await open(false);
    await session.change({ live: false });
    await session.check();
    await desk.type(parseA1('E20'), 77);
    await session.check();
    await later();
    expect(session.state.liveFault).toBeNull();
  });

  it('where the event only comes after the click', async () => {
    const { desk, session } = await open(true);
    await session.check();
    await desk.type(parseA1('E20'), 77);
    await session.check();
    await jest.advanceTimersByTimeAsync(1_000);
    desk.isDeaf = false;
    await desk.type(parseA1('E20'), 77);
    await later();
    expect(session.state.liveFault).toBeNull();
  });

  it('of what the product itself wrote and took back', async () => {
    const { session } = await open(true);
    await session.write();
    await later();
    expect(session.state.liveFault).toBeNull();
    await session.undo();
    await later();
    expect(session.state.liveFault).toBeNull();
    await session.book.write();
    await session.check();
    await later();
    expect(session.state.fault).toBeNull();
    expect(session.state.liveFault).toBeNull();
  });
});
