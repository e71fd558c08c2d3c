import { a1, HostError, parseA1, sheetKey, SheetSnapshot } from '../../src/sheet';
import { memoryStore, Session } from '../../src/session';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';
import { SessionCore } from '../../src/session/core';
import { QuietRefresh } from '../../src/session/live';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

async function open(book: string, capabilities: ConstructorParameters<typeof DeskHost>[1] = {}) {
  const desk = new DeskHost(BOOKS[book]!(), capabilities);
  const host = new FaultyHost(desk);
  const session = new Session(host, { store: memoryStore(), quiet: 5 });
  sessions.push(session);
  await session.start();
  return { desk, host, session };
}

const marks = async (desk: DeskHost) => (await desk.read()).marks.map(({ cell }) => a1(cell));
const rules = ({ state: { screen } }: Session) =>
  screen.kind === 'result' ? screen.review.reviews[0]!.findings.map(({ rule }) => rule) : null;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (await condition()) return;
    await pause(10);
  }
  throw new Error('waited in vain');
}

describe('a cover in front', () => {
  const turnToCover = async (capabilities = {}) => {
    const { session, desk } = await open('no-form.xlsx', capabilities);
    await session.change({ welcomed: true });
    const [cover, form] = await desk.sheets();
    // A sheet seen before is looked at again wherever the officer comes back to it.
    await session.check(cover!);
    await session.check(form!);
    desk.activate(cover!, null);
    return session;
  };
  const others = ({ state: { screen } }: Session) =>
    screen.kind === 'no-form' ? screen.others?.map(({ name }) => name) : undefined;

  it('has the forms behind it found by themselves, those with most to do first', async () => {
    const session = await turnToCover();
    await until(() => others(session) !== undefined);
    expect(others(session)).toEqual(['自评表', '自评表(2)']);
  });

  it('is left alone where reading all sheets would cost the officer his Ctrl+Z', async () => {
    const session = await turnToCover({ freshMergesCostUndo: true });
    await pause(60);
    expect(others(session)).toBeUndefined();
  });
});

describe('实时核验', () => {
  it('clears the mark when the reason is typed in, and sets it again when it is deleted', async () => {
    const { session, desk } = await open('mistakes.xlsx');
    await session.write();
    expect(await marks(desk)).toEqual(['H20']);
    await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
    await until(async () => (await marks(desk)).length === 0);
    expect(rules(session)).not.toContain('reason-missing');
    await desk.type(parseA1('H20'), null);
    await until(async () => (await marks(desk)).length === 1);
    expect(rules(session)).toContain('reason-missing');
  });

  it('updates the pane but marks nothing while the officer has only checked', async () => {
    const { session, desk } = await open('correct.xlsx');
    await session.check();
    await desk.type(parseA1('H20'), null);
    await until(() => rules(session)!.includes('reason-missing'));
    expect(await marks(desk)).toEqual([]);
  });

  it('marks no more after the marks were cleared', async () => {
    const { session, desk } = await open('mistakes.xlsx');
    await session.write();
    await session.clearMarks();
    await desk.type(parseA1('G23'), 80);
    await until(() => rules(session)!.includes('total-mismatch'));
    expect(await marks(desk)).toEqual([]);
  });

  it('leaves the marks to the next click where moving them costs the officer his Ctrl+Z', async () => {
    const { session, desk } = await open('mistakes.xlsx', { marksCostUndo: true });
    await session.write();
    await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
    await until(() => !rules(session)!.includes('reason-missing'));
    await pause(30);
    expect(await marks(desk)).toEqual(['H20']);
    await session.write();
    expect(await marks(desk)).toEqual([]);
  });

  it('moves them live even there when the officer says so', async () => {
    const { session, desk } = await open('mistakes.xlsx', { marksCostUndo: true });
    await session.change({ liveMarks: true });
    await session.write();
    await desk.type(parseA1('H20'), '按要求于11月7日正式对外开放');
    await until(async () => (await marks(desk)).length === 0);
  });

  it('reviews a run of edits once', async () => {
    const { session, desk, host } = await open('correct.xlsx');
    await session.check();
    host.calls.length = 0;
    for (const value of [50, 51, 52, 53]) await desk.type(parseA1('E20'), value);
    await until(() => host.calls.includes('read'));
    await pause(60);
    expect(host.calls.filter((call) => call === 'read')).toHaveLength(1);
  });

  it('only says that the sheet has changed when it is switched off', async () => {
    const { session, desk, host } = await open('correct.xlsx');
    await session.change({ live: false });
    await session.check();
    host.calls.length = 0;
    await desk.type(parseA1('H20'), null);
    await pause(40);
    expect(session.state.stale).toBe(true);
    expect(host.calls).toEqual([]);
    await session.change({ live: true });
    await until(() => rules(session)!.includes('reason-missing'));
    expect(session.state.stale).toBe(false);
  });

  it('waits while a cell is being edited, then catches up', async () => {
    const { session, desk, host } = await open('correct.xlsx');
    await session.check();
    host.failNext('read', new HostError('cell-editing', '正在编辑单元格，请按回车后重试。'));
    // heard, not asked for now and then: it may catch up between two questions
    const stale = new Promise<void>((resolve) => {
      session.subscribe(() => session.state.stale && resolve());
    });
    await desk.type(parseA1('H20'), null);
    await stale;
    expect(session.state.fault).toBeNull();
    await until(() => rules(session)!.includes('reason-missing'));
    expect(session.state.liveFault).toBeNull();
  });

  it('says that it has stopped when reading fails, and goes on at the next edit', async () => {
    const { session, desk, host } = await open('correct.xlsx');
    await session.check();
    host.failNext('read', new TypeError('planted'));
    await desk.type(parseA1('H20'), null);
    await until(() => session.state.liveFault !== null);
    expect(session.state.liveFault!.kind).toBe('own');
    await desk.type(parseA1('H20'), '');
    await until(() => session.state.liveFault === null);
  });
});

it('moves the marks when a finding is set aside or its rule is switched off', async () => {
  const { session, desk } = await open('mistakes.xlsx');
  await session.write();
  await session.change({ rulesOff: ['reason-missing'] });
  await until(async () => (await marks(desk)).length === 0);
  await session.change({ rulesOff: [] });
  await until(async () => (await marks(desk)).length === 1);
});

describe('selection', () => {
  it('keeps the cell the officer selects, not the one the pane selects', async () => {
    const { session, desk } = await open('mistakes.xlsx');
    await session.check();
    const { sheet } = await desk.read();
    desk.activate(sheet, parseA1('H20'));
    expect(session.state.selected).toEqual(parseA1('H20'));
    await session.select(parseA1('G5'));
    expect(desk.selected).toEqual(parseA1('G5'));
    expect(session.state.selected).toEqual(parseA1('H20'));
  });

  it('turns to another sheet with the officer, and back', async () => {
    const { session, desk } = await open('no-form.xlsx');
    await session.check();
    expect(session.state.screen.kind).toBe('no-form');
    const [staff, museum] = await desk.sheets();
    desk.activate(museum!, null);
    await until(() => session.state.screen.kind === 'result');
    desk.activate(staff!, null);
    await until(() => session.state.screen.kind === 'no-form');
  });

  it('waits for a click on a sheet it has not seen, where reading merges costs the undo history', async () => {
    const { session, desk } = await open('no-form.xlsx', { freshMergesCostUndo: true });
    await session.check();
    const [, museum] = await desk.sheets();
    desk.activate(museum!, null);
    await pause(40);
    expect(session.state.screen).toEqual({ kind: 'welcome', first: false });
  });
});

test('a run that asks for another later is run again then, not sooner', async () => {
  let runs = 0;
  const quiet: QuietRefresh = new QuietRefresh(async () => {
    runs += 1;
    await Promise.resolve();
    if (runs === 1) quiet.poke(300);
  }, 1);
  quiet.poke(0);
  await until(() => runs === 1);
  await pause(100);
  expect(runs).toBe(1);
  await until(() => runs === 2);
});

describe('another sheet that comes to the front', () => {
  it('takes nothing away of what was not written, nor of a write that failed', async () => {
    const { session, desk, host } = await open('no-form.xlsx');
    const [cover, form] = await desk.sheets();
    desk.activate(form!, null);
    await session.check();
    host.beforeNext('apply', () => desk.type(parseA1('G20'), 5));
    await session.write();
    const { done } = session.state;
    expect(done).toMatchObject({ kind: 'written', receipt: { refused: [{}, {}] } });
    desk.activate(cover!, null);
    expect(session.state.screen.kind).toBe('welcome');
    expect(session.state.done).toBe(done);
    desk.activate(form!, null);
    host.failNext('apply', new Error('lost'), true);
    await session.write('active');
    const { fault } = session.state;
    expect(fault?.message).toMatch(/已有/);
    desk.activate(cover!, null);
    expect(session.state.fault).toBe(fault);
  });
});

test('no more reviews are kept than an officer comes back to', async () => {
  const { desk } = await open('ready.xlsx');
  const core = new SessionCore(desk, { store: memoryStore() });
  const review = await core.check({});
  for (let n = 0; n < 60; n++) {
    const sheet = { workbook: 'w', id: `${n}`, name: `${n}` };
    const snapshot = new SheetSnapshot({ sheet, hidden: false, rows: new Map(), merges: [] });
    core.show({ ...review, reading: { ...review.reading, snapshot } });
  }
  expect(core.seen.size).toBe(40);
  expect(core.seen.has(sheetKey({ workbook: 'w', id: '59' }))).toBe(true);
  expect(core.seen.has(sheetKey({ workbook: 'w', id: '19' }))).toBe(false);
});
