import { HostError, parseA1, WriteInterrupted } from '../../src/sheet';
import { memoryStore, Session } from '../../src/session';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

function open(book: string) {
  const desk = new DeskHost(BOOKS[book]!());
  const host = new FaultyHost(desk);
  return { desk, host, session: new Session(host, { store: memoryStore(), quiet: 5 }) };
}

const text = async (desk: DeskHost, cell: string) => (await desk.read()).cell(parseA1(cell)).text;

describe('a host that refuses', () => {
  it('is quoted, keeps the screen, and is retried by the next click', async () => {
    const { session, host } = open('mistakes.xlsx');
    const message = '正在编辑单元格，请按回车后重试。';
    host.failNext('read', new HostError('cell-editing', message));
    await session.check();
    expect(session.state.fault).toEqual({
      kind: 'host',
      code: 'cell-editing',
      message,
      support: null,
    });
    expect(session.state.screen.kind).toBe('welcome');
    expect(session.state.work).toBeNull();
    await session.check();
    expect(session.state.fault).toBeNull();
    expect(session.state.screen.kind).toBe('result');
  });

  it('before the write leaves the sheet as it was', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.failNext('apply', new HostError('protected', '工作表受保护，请撤销保护后重试。'));
    await session.write();
    expect(session.state.fault!.message).toBe('工作表受保护，请撤销保护后重试。');
    expect(await text(desk, 'G20')).toBe('');
    expect(session.state.undoable).toBeNull();
  });
});

describe('a fault of our own', () => {
  it('while reading says that nothing was changed, with a text for support', async () => {
    const { session, host } = open('mistakes.xlsx');
    host.failNext('read', new TypeError('planted'));
    await session.write();
    const fault = session.state.fault!;
    expect(fault.kind).toBe('own');
    expect(fault.message).toBe('出错了，表格未被改动。');
    expect(fault.support).toContain('planted');
    expect(fault.support).toContain('环节：写回');
    expect(fault.support).not.toContain('博物馆');
  });

  it('after the write says what was written, and can take it back', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.failNext('apply', new TypeError('planted'), true);
    await session.write();
    expect(session.state.fault!.message).toBe('出错了，已有2处写入表格，可用「撤销写回」恢复。');
    expect(await text(desk, 'G20')).toBe('4.58');
    await session.undo();
    expect(await text(desk, 'G20')).toBe('');
    expect(await text(desk, 'G23')).toBe('91.00');
  });

  it('before the write says that nothing was written', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.failNext('apply', new TypeError('planted'));
    await session.write();
    expect(session.state.fault!.message).toBe('出错了，表格未被改动。');
    expect(await text(desk, 'G20')).toBe('');
  });

  it('says that it does not know when the sheet cannot be read again', async () => {
    const { session, host } = open('mistakes.xlsx');
    await session.check();
    host.failNext('apply', new TypeError('planted'));
    host.failNext('readAll', new HostError('session-lost', '连接已断开。'));
    await session.write();
    expect(session.state.fault!.message).toBe(
      '出错了，可能已有单元格写入表格，请核对，可用「撤销写回」恢复。',
    );
  });

  it('is not hidden when the pane cannot look again after a write that succeeded', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    await session.check();
    let reads = 0;
    const real = host.read.bind(host);
    host.read = (request) =>
      ++reads > 1 ? Promise.reject(new TypeError('planted')) : real(request);
    await session.write();
    expect(session.state.done).toMatchObject({ kind: 'written' });
    expect(session.state.liveFault!.kind).toBe('own');
    expect(session.state.stale).toBe(true);
    expect(await text(desk, 'G20')).toBe('4.58');
  });
});

describe('a write that breaks off', () => {
  it('keeps the host’s own receipt, which takes back what was written', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    const real = host.apply.bind(host);
    host.apply = async (changes) => {
      host.apply = real;
      const receipt = await real(changes);
      throw new WriteInterrupted('session-lost', '连接已断开，请重新打开文件。', receipt, true);
    };
    await session.write();
    expect(session.state.fault!.message).toContain('连接已断开，请重新打开文件。');
    expect(session.state.undoable!.written).toHaveLength(2);
    await session.undo();
    expect(await text(desk, 'G23')).toBe('91.00');
  });
});

describe('取消', () => {
  it('stops the waiting at once and writes nothing, even when the host answers later', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    host.delay = 60;
    const writing = session.write();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(session.state.work).toMatchObject({ kind: 'reading', cancellable: true });
    session.cancel();
    await writing;
    expect(session.state.done).toEqual({ kind: 'cancelled' });
    host.delay = 0;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(host.calls).not.toContain('apply');
    expect(await text(desk, 'G20')).toBe('');
    expect(session.state.screen.kind).toBe('welcome');
  });

  it('stops the search through the other sheets', async () => {
    const { session, host } = open('no-form.xlsx');
    host.delay = 40;
    const checking = session.check();
    for (let i = 0; i < 100 && session.state.work?.kind !== 'searching'; i++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    session.cancel();
    await checking;
    expect(session.state.screen).toMatchObject({ kind: 'no-form', others: null });
    expect(session.state.done).toEqual({ kind: 'cancelled' });
  });
});

it('runs one action at a time', async () => {
  const { session, host } = open('mistakes.xlsx');
  host.delay = 10;
  await Promise.all([session.write(), session.write(), session.undo()]);
  expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
  expect(session.state.undoable!.written).toHaveLength(2);
});

describe('a host that does not answer where no task runs', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(() => {
    process.off('unhandledRejection', note);
    expect(unhandled.splice(0)).toEqual([]);
  });

  const gone = new HostError('session-lost', '连接已断开。');
  const silent = (host: FaultyHost) => {
    host.workbook = () => Promise.reject(gone);
  };
  const shownIn = ({ state: { screen } }: Session) =>
    screen.kind === 'result' ? screen.review.reviews[0]! : null;

  it('leaves the officer able to set findings aside and open them again', async () => {
    const { session, host } = open('mistakes.xlsx');
    await session.check();
    silent(host);
    const review = shownIn(session)!;
    const [finding] = review.findings;
    void session.setAside([finding!], review, '已核实');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const kept = shownIn(session)!.findings.find(({ setAside }) => setAside !== undefined);
    expect(kept?.rule).toBe(finding!.rule);
    void session.reopen(kept!, shownIn(session)!);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shownIn(session)!.findings.some(({ setAside }) => setAside !== undefined)).toBe(false);
    expect(session.state.fault).toBeNull();
  });

  it('is told as a fault where not even the workbook is known', async () => {
    const { session, host } = open('mistakes.xlsx');
    await session.check();
    const review = shownIn(session)!;
    silent(host);
    const elsewhere = {
      ...review,
      form: {
        ...review.form,
        snapshot: Object.assign(Object.create(review.form.snapshot) as object, {
          sheet: { ...review.form.snapshot.sheet, workbook: 'another' },
        }),
      },
    } as typeof review;
    void session.setAside([review.findings[0]!], elsewhere, '已核实');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.state.fault).toMatchObject({ code: 'session-lost' });
  });

  it('changes the standard by what was read', async () => {
    const { session, host } = open('mistakes.xlsx');
    await session.check();
    silent(host);
    void session.change({ standard: 'national-2020' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.standard.id).toBe('national-2020');
    expect(shownIn(session)).not.toBeNull();
    expect(session.state.fault).toBeNull();
  });
});
