import { a1, type CellAddress, parseA1 } from '../../src/sheet';
import {
  type BureauDefaults,
  memoryStore,
  Session,
  summarize,
  type SessionState,
} from '../../src/session';
import { findStandard } from '../../src/standards';
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

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain');
}

describe('first opening', () => {
  it('greets once, and not the second time', async () => {
    const { session, host, store } = open('mistakes.xlsx', { freshMergesCostUndo: true });
    await session.start();
    expect(session.state.screen).toEqual({ kind: 'welcome', first: true });
    await session.check();
    const again = new Session(host, { store, quiet: 5 });
    await again.start();
    expect(again.state.screen).toEqual({ kind: 'welcome', first: false });
  });

  it('shows the review at once the next time, where reading costs nothing', async () => {
    const { session, host, store } = open('mistakes.xlsx');
    await session.check();
    const again = new Session(host, { store, quiet: 5 });
    await again.start();
    await until(() => again.state.screen.kind === 'result');
    again.stop();
  });
});

describe('只核验', () => {
  it('finds the mistakes and writes nothing', async () => {
    const { session, host, desk } = open('mistakes.xlsx');
    await session.check();
    const review = reviewIn(session.state);
    expect(review.findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
    expect(names(review.edits)).toEqual(['G20', 'G23']);
    expect(summarize(review).headline).toMatch(/^还有 1 处要填( ·|$)/);
    expect(host.calls).not.toContain('apply');
    expect(await marks(desk)).toEqual([]);
  });

  it('says of a correct form that it may be handed in', async () => {
    const { session } = open('ready.xlsx');
    await session.check();
    expect(summarize(reviewIn(session.state)).headline).toMatch(/^可以上报( ·|$)/);
    expect(reviewIn(session.state).scores.total.computed!.toFixed(2)).toBe('99.47');
  });

  it('says where else a form is when the sheet has none', async () => {
    const { session } = open('no-form.xlsx');
    await session.check();
    const { screen } = session.state;
    if (screen.kind !== 'no-form') throw new Error(screen.kind);
    expect(screen.refusal.code).toBe('no-form');
    expect(screen.others!.map(({ name }) => name)).toHaveLength(2);
    expect(screen.others![0]!.headline).toMatch(/^还有 1 处要填/);
    await session.open(screen.others![0]!);
    expect(reviewIn(session.state).form.project!.text).toBe('世界技能博物馆专项经费');
  });

  it.each([
    ['empty.xlsx', 'empty-sheet'],
    ['cut.xlsx', 'cut-off'],
  ])('refuses %s as %s', async (book, code) => {
    const { session } = open(book);
    await session.check();
    expect(session.state.screen).toMatchObject({ kind: 'no-form', refusal: { code }, others: [] });
  });

  it('leaves the total open while a judgement is missing', async () => {
    const { session } = open('provisional.xlsx');
    await session.check();
    const { provisional } = reviewIn(session.state).scores.total;
    expect(provisional!.waitsFor.map(a1)).toEqual(['G44']);
    expect(names(reviewIn(session.state).marks)).toContain('G44');
  });
});

describe('核验并写回', () => {
  it('writes what arithmetic settles, marks the missing reason, and takes both back', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    expect(await text(desk, 'G20')).toBe('4.58');
    expect(await text(desk, 'G23')).toBe('90.28');
    expect(await marks(desk)).toEqual(['H20']);
    expect(session.state.done).toMatchObject({ kind: 'written' });
    expect(reviewIn(session.state).edits).toEqual([]);

    await session.undo();
    expect(await text(desk, 'G20')).toBe('');
    expect(await text(desk, 'G23')).toBe('91.00');
    expect(session.state.undoable).toBeNull();
    expect(names(reviewIn(session.state).edits)).toEqual(['G20', 'G23']);
  });

  it('changes nothing the second time', async () => {
    const { session, host } = open('mistakes.xlsx');
    await session.write();
    host.calls.length = 0;
    await session.write();
    expect(host.calls).not.toContain('apply');
    expect(session.state.done).toMatchObject({ kind: 'written', receipt: { written: [] } });
    expect(session.state.undoable!.written).toHaveLength(2);
  });

  it('reads the sheet again, so that a later edit counts', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.check();
    await desk.type(parseA1('E20'), 60);
    await session.write();
    // 10 × 60 ÷ 120
    expect(await text(desk, 'G20')).toBe('5.00');
    expect(await text(desk, 'G23')).toBe('90.70');
  });

  it('leaves out an edit that was ticked off, and the total that counts it, at the next click too', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.check();
    session.toggleEdit(reviewIn(session.state).edits[0]!);
    for (let click = 0; click < 2; click++) await session.write();
    expect(await text(desk, 'G20')).toBe('');
    expect(await text(desk, 'G23')).toBe('91.00');
    expect(session.state.done).toMatchObject({ kind: 'written', receipt: { written: [] } });
    session.toggleEdit(reviewIn(session.state).edits[0]!);
    await session.write();
    expect([await text(desk, 'G20'), await text(desk, 'G23')]).toEqual(['4.58', '90.28']);
  });

  it('lists locked cells as not written and marks as refused', async () => {
    const { session, desk } = open('protected.xlsx');
    await session.write();
    const { done } = session.state;
    if (done?.kind !== 'written') throw new Error('nothing was written');
    expect(done.receipt.refused.map(({ edit, code }) => [a1(edit.cell), code])).toEqual([
      ['G23', 'locked'],
    ]);
    expect(await text(desk, 'G20')).toBe('4.58');
    expect(done.receipt.marks[0]!.refused).not.toBeNull();
  });

  it('writes every form of the sheet at once', async () => {
    const { session, desk } = open('two.xlsx');
    await session.check();
    session.chooseForm(1);
    expect(reviewIn(session.state).form.project!.text).toBe('机关事业单位运行保障经费');
    await session.write();
    expect(await text(desk, 'G20')).toBe('4.58');
    expect(reviewIn(session.state).form.project!.text).toBe('机关事业单位运行保障经费');
  });

  it('leaves the marks alone when they are switched off', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.change({ marks: false });
    await session.write();
    expect(await text(desk, 'G20')).toBe('4.58');
    expect(await marks(desk)).toEqual([]);
  });
});

describe('撤销写回 and 清除标记', () => {
  it('takes back in a pane opened later, without checking first', async () => {
    const { session, host, store, desk } = open('mistakes.xlsx', { freshMergesCostUndo: true });
    await session.write();
    const later = new Session(host, { store, quiet: 5 });
    await later.start();
    expect(later.state.undoable!.written).toHaveLength(2);
    await later.undo();
    expect(await text(desk, 'G23')).toBe('91.00');
  });

  it('leaves a cell the officer has changed since', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    await desk.type(parseA1('G23'), 90);
    await session.undo();
    const { done } = session.state;
    if (done?.kind !== 'undone') throw new Error('nothing was undone');
    expect(done.result.left.map(({ edit, code }) => [a1(edit.cell), code])).toEqual([
      ['G23', 'changed'],
    ]);
    expect(await text(desk, 'G20')).toBe('');
    expect(await text(desk, 'G23')).toBe('90.00');
  });

  it('says so when there is nothing to take back', async () => {
    const { session } = open('correct.xlsx');
    await session.undo();
    expect(session.state.done).toEqual({ kind: 'nothing-to-undo' });
  });

  it('clears every mark and counts them', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    await session.clearMarks();
    expect(session.state.done).toEqual({ kind: 'cleared', count: 1 });
    expect(await marks(desk)).toEqual([]);
    expect(await text(desk, 'G20')).toBe('4.58');
  });

  it('clears the marks of all sheets with merges as they are remembered, so that Ctrl+Z keeps its history', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    const { readAll } = desk;
    const asked: (string | undefined)[] = [];
    desk.readAll = (request) => {
      asked.push(request?.merges);
      return readAll.call(desk, request);
    };
    await session.book.clearMarks();
    expect(session.state.done).toMatchObject({ kind: 'cleared', all: true });
    expect(asked).toEqual(['remembered']);
  });

  it('tells of a sheet that keeps its marks, and calls nothing cleared', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.write();
    const { apply } = desk;
    desk.apply = async (changes) => ({
      ...(await apply.call(desk, [])),
      marks: changes.map(({ sheet }) => ({ sheet, count: 1, refused: '工作表受保护。' })),
    });
    for (const clear of [() => session.clearMarks(), () => session.book.clearMarks()]) {
      await clear();
      expect(session.state.done).toBeNull();
      expect(session.state.fault?.message).toMatch(/^工作表「.+」的标记没有清除，.+。$/);
    }
  });
});

describe('what the bureau set', () => {
  const own = { ...findStandard('national-2020')!, id: 'own', label: '本局口径' };
  const bureau: BureauDefaults = {
    name: '某市财政局',
    standard: 'own',
    standards: [own],
    layouts: [],
    rulesOff: ['reason-missing'],
    live: true,
  };
  const under = (store = memoryStore()) =>
    new Session(new DeskHost(BOOKS['mistakes.xlsx']!()), { store, bureau });

  it('leaves 实时核验 off, unless the officer switches it on', async () => {
    const desk = new DeskHost(BOOKS['correct.xlsx']!());
    const session = new Session(desk, { store: memoryStore(), bureau: { ...bureau, live: false } });
    await session.start();
    await session.check();
    await desk.type(parseA1('H20'), null);
    expect([session.live, session.state.stale]).toEqual([false, true]);
    await session.change({ live: true });
    expect(session.live).toBe(true);
    session.stop();
  });

  it('holds until the officer chooses otherwise', async () => {
    const session = under();
    await session.check();
    expect(reviewIn(session.state).standard.id).toBe('own');
    expect(reviewIn(session.state).disabledRules).toEqual(['reason-missing']);
    await session.change({ standard: 'shanghai', rulesOff: [] });
    expect(reviewIn(session.state).standard.id).toBe('shanghai');
    expect(reviewIn(session.state).disabledRules).toEqual([]);
  });

  it('stands beside the shipped standards, and in the place of one no longer there', async () => {
    const store = memoryStore();
    await under(store).change({ standard: 'gone' });
    expect(under(store).standard.id).toBe('own');
    expect(under(store).chosenStandard?.id).toBe('own');
    expect(under(store).standards.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['shanghai', 'national-2020', 'own']),
    );
  });
});

describe('the officer’s choices', () => {
  it('reviews at once under another standard, without reading again', async () => {
    const { session, host } = open('correct.xlsx');
    await session.check();
    host.calls.length = 0;
    await session.change({ standard: 'national-2020' });
    // 1264.04 ÷ 2216.54 is 57.0276…: half up gives 57.03, and no amount behind the printed ones 57.02
    const wrong = reviewIn(session.state).findings.filter(({ severity }) => severity === 'error');
    expect(wrong.flatMap(({ cells }) => cells.map(a1))).toEqual(
      expect.arrayContaining(['G5', 'G6']),
    );
    expect(host.calls).not.toContain('read');
  });

  it('switches a rule off and remembers it', async () => {
    const { session, host, store } = open('mistakes.xlsx');
    await session.check();
    await session.change({ rulesOff: ['reason-missing'] });
    expect(reviewIn(session.state).findings.map(({ rule }) => rule)).not.toContain(
      'reason-missing',
    );
    expect(new Session(host, { store }).state.settings.rulesOff).toEqual(['reason-missing']);
  });

  it('sets a finding aside with its reason, keeps its mark, and opens it when the row changes', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.check();
    const review = reviewIn(session.state);
    const finding = review.findings.find(({ rule }) => rule === 'reason-missing')!;
    await session.setAside([finding], review, '附件另行说明');
    await session.write();
    expect(summarize(reviewIn(session.state)).setAside.map((one) => one.setAside)).toEqual([
      '附件另行说明',
    ]);
    expect(await marks(desk)).toEqual(['H20']);
    expect(summarize(reviewIn(session.state)).headline).toContain('含1项必须改暂不处理');

    await desk.type(parseA1('E20'), 60);
    await session.check();
    expect(summarize(reviewIn(session.state)).counts.error).toBeGreaterThan(0);
    expect(summarize(reviewIn(session.state)).setAside).toEqual([]);
  });

  it('fills the officer’s reason in, unmarks the row, and takes that back by itself', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.check();
    await session.write();
    expect(await marks(desk)).toEqual(['H20']);
    const review = reviewIn(session.state);
    const indicator = review.form.indicators.findIndex(({ row }) => row === 19);
    const words = { cause: '场馆改造，开放推迟', measure: '下年全年开放' };
    await session.fillReason(review, indicator, words);
    expect(await text(desk, 'H20')).toBe(
      '指标值≥120.00，实际55.00，偏差−65。原因：场馆改造，开放推迟。措施：下年全年开放。',
    );
    expect(await marks(desk)).toEqual([]);
    const rules = reviewIn(session.state).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('reason-missing');
    const { done } = session.state;
    expect(done).toMatchObject({
      kind: 'written',
      receipt: { written: [{ edit: { field: 'reason' } }] },
    });

    await session.undo();
    expect(await text(desk, 'H20')).toBe('');
    expect(await text(desk, 'G20')).toBe('4.58');
    await session.undo();
    expect(await text(desk, 'G20')).toBe('');
  });

  it('does not write a reason over what was typed in the meantime', async () => {
    const { session, desk } = open('mistakes.xlsx');
    await session.check();
    const review = reviewIn(session.state);
    await desk.type(parseA1('H20'), '同事已填写的原因');
    const indicator = review.form.indicators.findIndex(({ row }) => row === 19);
    await session.fillReason(review, indicator, { cause: '场馆改造', measure: '' });
    expect(await text(desk, 'H20')).toBe('同事已填写的原因');
  });

  it('opens a finding again on request', async () => {
    const { session } = open('mistakes.xlsx');
    await session.check();
    const review = reviewIn(session.state);
    const finding = review.findings.find(({ rule }) => rule === 'reason-missing')!;
    await session.setAside([finding], review, '附件另行说明');
    const aside = summarize(reviewIn(session.state)).setAside[0]!;
    await session.reopen(aside, reviewIn(session.state));
    expect(summarize(reviewIn(session.state)).setAside).toEqual([]);
    expect(summarize(reviewIn(session.state)).counts.error).toBe(2);
  });
});
