import { a1, HostError, parseA1, type SheetSnapshot } from '../../src/sheet';
import { countWrites, memoryStore, Session, verdictCounts } from '../../src/session';
import { newWorkbook } from '../../src/hosts/file/ooxml/change/new-workbook';
import { BOOKS, UNIT_BOOK } from './books';
import { DeskHost } from './desk-host';
import { FaultyHost } from './faulty-host';

function open(bytes: Uint8Array = newWorkbook(UNIT_BOOK)) {
  const desk = new DeskHost(bytes);
  const host = new FaultyHost(desk);
  const store = memoryStore();
  const session = new Session(host, { store, quiet: 5 });
  return { desk, host, session, store };
}

const sheetsOf = async (desk: DeskHost) =>
  new Map((await desk.readAll()).map((one) => [one.sheet.name, one]));
const text = (sheet: SheetSnapshot | undefined, cell: string) => sheet!.cell(parseA1(cell)).text;

describe('整本核验', () => {
  it('lists every form with its sheet, verdict, total and grade, and the sheets without one', async () => {
    const { session, host } = open();
    await session.book.check();
    const book = session.state.book!;
    expect(book.forms.map(({ sheet, review }) => [sheet.name, review.form.project!.text])).toEqual([
      ['博物馆', '世界技能博物馆专项经费'],
      ['博物馆改', '世界技能博物馆专项经费'],
      ['合订', '世界技能博物馆专项经费'],
      ['合订', '机关事业单位运行保障经费'],
    ]);
    expect(book.others.map(({ name }) => name)).toEqual(['人员表']);
    expect(verdictCounts(book)['must-fix']).toBe(2);
    expect(book.forms[0]!.review.scores.total.computed!.toFixed(2)).toBe('90.28');
    expect(book.forms[0]!.review.scores.grade.expected).toBe('优');
    expect(host.calls).not.toContain('apply');
    expect(session.state.screen.kind).toBe('welcome');
  });

  it('goes to a cell of the form meant, whose card is then turned to', async () => {
    const { session, desk } = open();
    const sheet = (await desk.sheets()).find(({ name }) => name === '合订')!;
    await session.goTo(sheet, 1, parseA1('H44'));
    expect(session.state.screen).toMatchObject({
      kind: 'result',
      sheet: { name: '合订' },
      current: 1,
    });
    expect(a1(session.state.selected!)).toBe('H44');
  });

  it('reads hidden sheets and names them as such', async () => {
    const { session } = open(BOOKS['hidden.xlsx']!());
    await session.book.check();
    const { forms } = session.state.book!;
    expect(forms.map(({ sheet }) => [sheet.name, sheet.hidden])).toEqual([
      ['自评表', false],
      ['旧表', true],
    ]);
  });

  it('tells how far the reading is', async () => {
    const { session } = open();
    const seen: string[] = [];
    session.subscribe(() => {
      const { work } = session.state;
      if (work?.progress) seen.push(`${work.kind} ${work.progress.done}/${work.progress.total}`);
    });
    await session.book.check();
    expect(seen).toContain('reading-book 4/4');
  });

  it('stops when it is cancelled, and keeps the list it had', async () => {
    const { session, host } = open();
    await session.book.check();
    const before = session.state.book;
    host.delay = 30;
    const running = session.book.check();
    session.cancel();
    await running;
    expect(session.state.done).toEqual({ kind: 'cancelled' });
    expect(session.state.book).toBe(before);
  });

  it('goes to any form of the list and selects its first cell', async () => {
    const { session, desk, host } = open();
    await session.book.check();
    host.calls.length = 0;
    const last = session.state.book!.forms[3]!;
    await session.showForm(last);
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    expect([screen.sheet.name, screen.current]).toEqual(['合订', 1]);
    expect(a1(desk.selected!)).toBe(
      a1({ row: last.review.form.area.top, column: last.review.form.area.left }),
    );
    expect(host.calls).not.toContain('read');
  });

  it('knows that the list is behind once a cell was typed', async () => {
    const { session, desk } = open();
    await session.start();
    await session.book.check();
    await desk.type(parseA1('H21'), '宣传力度加大');
    expect(session.state.book!.stale).toBe(true);
    session.stop();
  });
});

describe('整本写回', () => {
  it('writes all forms in one write with one receipt, and one undo takes all of it back', async () => {
    const { session, desk, host } = open();
    await session.book.check();
    await session.book.write();
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    const { done, book } = session.state;
    if (done?.kind !== 'written') throw new Error(done?.kind);
    expect(new Set(done.receipt.written.map(({ sheet }) => sheet.name))).toEqual(
      new Set(['博物馆改', '合订']),
    );
    expect(book!.stale).toBe(false);
    expect(book!.forms.flatMap(({ review }) => review.edits)).toEqual([]);
    expect(text((await sheetsOf(desk)).get('博物馆改'), 'G20')).toBe('4.58');

    expect(await session.book.latest()).toEqual(done.receipt);
    await session.book.undo(done.receipt);
    const after = await sheetsOf(desk);
    expect(text(after.get('博物馆改'), 'G20')).toBe('');
    expect(text(after.get('博物馆改'), 'G23')).toBe('91.00');
    expect(text(after.get('合订'), 'G23')).toBe('91.00');
    expect(await session.book.latest()).toBeNull();
  });

  it('writes one form of the list and leaves the others alone', async () => {
    const { session, desk } = open();
    await session.book.check();
    await session.book.write(session.state.book!.forms[1]);
    const after = await sheetsOf(desk);
    expect(text(after.get('博物馆改'), 'G23')).toBe('90.28');
    expect(text(after.get('合订'), 'G23')).toBe('91.00');
  });

  it('does not write to a form that has become another one meanwhile', async () => {
    const { session, desk, host } = open();
    await session.book.check();
    const wanted = session.state.book!.forms[1]!;
    desk.activate(wanted.sheet, null);
    await desk.type(wanted.review.form.project!.at, '另一个项目');
    await session.book.write(wanted);
    expect(session.state.fault).toMatchObject({ kind: 'host', code: 'failed' });
    expect(session.state.fault!.message).toContain('未写回');
    expect(host.calls).not.toContain('apply');
  });

  it('keeps what the officer ticked off', async () => {
    const { session, desk } = open();
    await session.book.check();
    await session.showForm(session.state.book!.forms[1]!);
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    const edit = screen.review.reviews[0]!.edits.find(({ cell }) => a1(cell) === 'G20')!;
    session.toggleEdit(edit);
    await session.book.write();
    expect(text((await sheetsOf(desk)).get('博物馆改'), 'G20')).toBe('');
    expect(text((await sheetsOf(desk)).get('博物馆改'), 'G23')).toBe('91.00');
    expect(text((await sheetsOf(desk)).get('合订'), 'G20')).toBe('4.58');
  });

  it('keeps what was ticked off on a sheet that is not shown any more, in this pane and in the next', async () => {
    const { session, desk, host, store } = open();
    await session.book.check();
    await session.showForm(session.state.book!.forms[1]!);
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    session.toggleEdit(screen.review.reviews[0]!.edits.find(({ cell }) => a1(cell) === 'G20')!);
    const [first, second] = session.state.book!.forms;
    await session.showForm(first!);
    expect(countWrites(second!, session.state)).toBe(0);
    const next = new Session(host, { store, quiet: 5 });
    await next.book.check();
    expect(countWrites(next.state.book!.forms[1]!, next.state)).toBe(0);
    await session.book.write();
    expect(text((await sheetsOf(desk)).get('博物馆改'), 'G20')).toBe('');
    expect(text((await sheetsOf(desk)).get('合订'), 'G20')).toBe('4.58');
  });

  it('can take back a write that broke off after it was done', async () => {
    const { session, host, desk } = open();
    await session.book.check();
    host.failNext('apply', new HostError('busy', '软件正忙，请稍后重试。'), true);
    await session.book.write();
    expect(session.state.fault!.message).toMatch(/已有\d处写入表格/);
    const receipt = await session.book.latest();
    await session.book.undo(receipt!);
    expect(text((await sheetsOf(desk)).get('合订'), 'G23')).toBe('91.00');
  });

  it('tells what it wrote, though 取消 is clicked while everything is read once more', async () => {
    const { session, host } = open();
    await session.book.check();
    let go = () => {};
    let isReading = false;
    const readAll = host.readAll.bind(host);
    host.readAll = async (request) => {
      const all = await readAll(request);
      if (!host.calls.includes('apply')) return all;
      request?.onProgress?.({ done: 1, total: 5 });
      isReading = true;
      await new Promise<void>((resolve) => (go = resolve));
      request?.onProgress?.({ done: 5, total: 5 });
      return all;
    };
    const running = session.book.write();
    while (!isReading) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(session.state.work).toMatchObject({ kind: 'reading-book', cancellable: false });
    session.cancel();
    go();
    await running;
    expect(session.state.done).toMatchObject({ kind: 'written' });
    expect(session.state.work).toBeNull();
  });

  it('shows no progress of what was cancelled', async () => {
    const { session, host } = open();
    let report = () => {};
    const readAll = host.readAll.bind(host);
    host.readAll = async (request) => {
      report = () => request?.onProgress?.({ done: 1, total: 5 });
      return readAll(request);
    };
    host.delay = 20;
    const running = session.book.check();
    session.cancel();
    await running;
    report();
    expect(session.state.work).toBeNull();
  });

  it('counts what it will write: no offer, nothing that is ticked off', async () => {
    const { session } = open();
    await session.book.check();
    const form = session.state.book!.forms[1]!;
    expect(countWrites(form, session.state)).toBe(2);
    const offer = { ...form.review.edits[0]!, optional: true as const };
    const offered = { ...form.review, edits: [offer] };
    expect(countWrites({ ...form, review: offered }, session.state)).toBe(0);
    await session.showForm(form);
    session.toggleEdit(form.review.edits[0]!);
    expect(countWrites(form, session.state)).toBe(0);
  });

  it('says of a session cancelled while reading that nothing was written', async () => {
    const { session, host } = open();
    host.delay = 20;
    const running = session.book.write();
    session.cancel();
    await running;
    expect(session.state.done).toEqual({ kind: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(host.calls).not.toContain('apply');
  });
});

describe('清除标记 of the whole workbook', () => {
  it('removes the marks of every sheet and counts them', async () => {
    const { session, desk } = open();
    await session.book.write();
    expect([...(await sheetsOf(desk)).values()].some(({ marks }) => marks.length > 0)).toBe(true);
    await session.book.clearMarks();
    expect(session.state.done).toMatchObject({ kind: 'cleared', all: true });
    expect([...(await sheetsOf(desk)).values()].every(({ marks }) => marks.length === 0)).toBe(
      true,
    );
  });
});
