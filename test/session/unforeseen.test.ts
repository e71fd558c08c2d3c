import { a1, type CellAddress, HostError, parseA1 } from '../../src/sheet';
import { memoryStore, Session, type SessionState } from '../../src/session';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

/** Opens one of the books with a session over it. */
function open(book: string, capabilities: ConstructorParameters<typeof DeskHost>[1] = {}) {
  const desk = new DeskHost(BOOKS[book]!(), capabilities);
  const host = new FaultyHost(desk);
  const store = memoryStore();
  const session = new Session(host, { store, quiet: 5 });
  return { desk, host, store, session };
}

function reviewIn({ screen }: SessionState) {
  if (screen.kind !== 'result') throw new Error(`the screen is ${screen.kind}`);
  return screen.review.reviews[screen.current]!;
}

const text = async (desk: DeskHost, cell: string) => (await desk.read()).cell(parseA1(cell)).text;
const marks = async (desk: DeskHost) => (await desk.read()).marks.map(({ cell }) => a1(cell));
const names = (cells: readonly { readonly cell: CellAddress }[]) => cells.map((e) => a1(e.cell));

describe('a write that does not go as foreseen', () => {
  it('leaves the total as it was where a score it counts was typed over in between', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.beforeNext('apply', () => desk.type(parseA1('G20'), 5));
    await session.write();
    expect([await text(desk, 'G20'), await text(desk, 'G23')]).toEqual(['5.00', '91.00']);
    const { done } = session.state;
    if (done?.kind !== 'written') throw new Error('nothing was written');
    expect(done.receipt.written).toEqual([]);
    expect(done.receipt.refused.map(({ edit, code }) => [a1(edit.cell), code])).toEqual([
      ['G20', 'changed'],
      ['G23', 'rests'],
    ]);
    expect(session.state.undoable).toBeNull();
    expect((await marks(desk)).sort()).toEqual(names(reviewIn(session.state).marks).sort());
  });

  it('tells of a total that could not be taken back with a score that was not written', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.beforeNext('apply', () => desk.type(parseA1('G20'), 5));
    const busy = new HostError('busy', '表格程序正忙，请稍候片刻，再重试一次。');
    host.beforeNext('readAll', () => host.failNext('apply', busy));
    await session.write();
    // the score was typed over, and the total is written
    expect([await text(desk, 'G20'), await text(desk, 'G23')]).toEqual(['5.00', '90.28']);
    expect(session.state.fault!.message).toMatch(/已有1处写入表格，可用「撤销写回」恢复/);
    await session.undo();
    expect(await text(desk, 'G23')).toBe('91.00');
  });

  it('marks what the sheet came to in the writing, not what was foreseen', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.beforeNext('apply', () => desk.type(parseA1('H20'), '受天气影响，闭馆65天。'));
    await session.write();
    expect(await text(desk, 'G20')).toBe('4.58');
    expect(await marks(desk)).toEqual(names(reviewIn(session.state).marks));
    expect(await marks(desk)).not.toContain('H20');
  });
});

describe('a write taken back', () => {
  it('takes the marks of the first write back with it, and none that were there before', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    expect(await marks(desk)).toEqual(['H20']);
    await desk.type(parseA1('E20'), 60);
    await session.write();
    await session.undo();
    // G20 and G23 are wrong again by the figures of E20
    expect((await marks(desk)).sort()).toEqual(names(reviewIn(session.state).marks).sort());
    expect(await marks(desk)).toContain('H20');
    await session.undo();
    expect(await marks(desk)).toEqual([]);
  });

  it('says which sheet keeps the marks of a write taken back', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    await session.write();
    const apply = host.apply.bind(host);
    host.apply = (changes) => {
      if (changes.every(({ edits }) => edits.length > 0)) return apply(changes);
      return Promise.reject(new HostError('busy', '表格程序正忙，请稍候片刻，再重试一次。'));
    };
    await session.undo();
    expect(session.state.done).toMatchObject({ kind: 'undone', marked: [{ name: '自评表' }] });
    expect(await text(desk, 'G23')).toBe('91.00');
    expect(await marks(desk)).toEqual(['H20']);
  });
});

describe('what does not outlive the pane', () => {
  it('is told of settings, standards and findings set aside, until it is kept again', async () => {
    let isFull = true;
    const memory = memoryStore();
    const set = (key: string, value: string) => {
      memory.set(key, value);
      return !isFull;
    };
    const store = { ...memory, persistent: true, set };
    const session = new Session(new DeskHost(BOOKS['mistakes.xlsx']!()), { store, quiet: 5 });
    await session.check();
    expect(session.state.unkept).toBe(false);
    await session.change({ theme: 'dark' });
    expect(session.state.unkept).toBe(true);
    session.dismissNotice();
    const review = reviewIn(session.state);
    await session.setAside([review.findings[0]!], review, '已核实');
    expect(session.state.unkept).toBe(true);
    isFull = false;
    await session.change({ theme: 'light' });
    expect(session.state.unkept).toBe(false);
  });
});
