import {
  approvedSheetsOf,
  buildWholeSample,
  sampleSheetOf,
} from '../../scripts/samples/build-sample';
import { setCells, workbookOf } from '../../scripts/samples/variants';
import { companionKey } from '../../src/companion';
import { FileHost } from '../../src/hosts/file';
import { comparisonOf, type Review } from '../../src/review';
import { memoryStore, Session } from '../../src/session';
import { type NewSheet, parseA1 } from '../../src/sheet';
import { DeskHost } from './desk-host';

const [APPROVED] = approvedSheetsOf(4) as [NewSheet];
const LINE = '对照：绩效目标表（工作表「目标」）· 12 项一致 · 2 项不一致';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

function open(book: Uint8Array, store = memoryStore()) {
  const desk = new DeskHost(book);
  const session = new Session(desk, { store, quiet: 5 });
  sessions.push(session);
  return { desk, session, store };
}

/** The first form shown. */
function shown({ state: { screen } }: Session): Review {
  if (screen.kind !== 'result') throw new Error('no form is shown');
  return screen.review.reviews[0]!;
}

const lineOf = (session: Session) => comparisonOf(shown(session))?.line ?? null;
const sheetsOf = (bytes: Uint8Array) => FileHost.open(bytes, { name: '目标表.xlsx' }).readAll();

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain');
}

describe('a table of targets on another sheet', () => {
  it('is found by itself and laid beside the form', async () => {
    const { session } = open(buildWholeSample(4));
    await session.check();
    expect(lineOf(session)).toBe(LINE);
    expect(shown(session).findings.map(({ id }) => id)).toContain('lowered');
  });

  it('is found before the first write too, and stays as it is', async () => {
    const { session, desk } = open(workbookOf(setCells(sampleSheetOf(4), { G12: null }), APPROVED));
    const [, before] = await desk.readAll();
    await session.write();
    expect(lineOf(session)).toBe(LINE);
    const [form, after] = await desk.readAll();
    expect(form!.cell(parseA1('G12')).value).toBe(9);
    for (const row of before!.rowNumbers()) {
      expect(after!.cellsInRow(row)).toEqual(before!.cellsInRow(row));
    }
  });

  it('costs nothing where no sheet is named like one: no other sheet is read', async () => {
    const { session, desk } = open(workbookOf(sampleSheetOf(4), { ...APPROVED, name: '附件二' }));
    const readAll = jest.spyOn(desk, 'readAll');
    await session.check();
    expect(lineOf(session)).toBeNull();
    expect(shown(session).beside).toBeUndefined();
    expect(readAll).not.toHaveBeenCalled();
  });

  it('is found under any name once the officer asks', async () => {
    const { session } = open(workbookOf(sampleSheetOf(4), { ...APPROVED, name: '附件二' }));
    await session.check();
    await session.beside.look();
    expect(lineOf(session)).toBe(LINE.replace('目标」', '附件二」'));
  });

  it('is followed while the officer edits it', async () => {
    const { session, desk } = open(buildWholeSample(4));
    await session.start();
    await session.check();
    const target = (await desk.sheets())[1]!;
    desk.turnSilently(target);
    await desk.type(parseA1('D10'), '≥98.00');
    await until(() => lineOf(session) === LINE.replace('12 项一致 · 2', '13 项一致 · 1'));
  });

  it('is forgotten with its sheet', async () => {
    const { session, desk } = open(buildWholeSample(4));
    await session.check();
    const sheets = await desk.sheets();
    jest.spyOn(desk, 'sheets').mockResolvedValue(sheets.slice(0, 1));
    await session.check();
    expect(lineOf(session)).toBeNull();
  });

  it('keeps the form in view while its cells are looked up, and lets go for any other sheet', async () => {
    const staff = { ...APPROVED, name: '人员表', cells: APPROVED.cells.slice(0, 3), merges: [] };
    const { session, desk } = open(workbookOf(sampleSheetOf(4), APPROVED, staff));
    await session.start();
    await session.check();
    const [, targets, other] = await desk.sheets();
    await session.selectOther(targets!, parseA1('D10'));
    expect(desk.selected).toEqual(parseA1('D10'));
    desk.activate(targets!, parseA1('C3'));
    expect(lineOf(session)).toBe(LINE);
    desk.activate(other!, null);
    expect(session.state.screen.kind).not.toBe('result');
  });
});

describe('整本核验', () => {
  it('lays the tables of all sheets beside the forms, each beside its own', async () => {
    const { session } = open(
      workbookOf(
        { ...sampleSheetOf(4), name: '审计' },
        { ...sampleSheetOf(2), name: '设备' },
        { ...APPROVED, name: '附件一' },
        { ...(approvedSheetsOf(2)[0] as NewSheet), name: '附件二' },
      ),
    );
    await session.book.check();
    expect(session.state.book!.forms.map(({ review }) => comparisonOf(review)?.line)).toEqual([
      LINE.replace('目标」', '附件一」'),
      '对照：绩效目标表（工作表「附件二」）· 5 项一致',
    ]);
  });
});

describe('a file the officer chose', () => {
  const alone = workbookOf(sampleSheetOf(4));

  it('is laid beside the form until it is taken away', async () => {
    const { session } = open(alone);
    await session.check();
    expect(
      await session.beside.take('目标表.xlsx', await sheetsOf(workbookOf(APPROVED)), 'targets'),
    ).toBeNull();
    expect(lineOf(session)).toBe(LINE);
    expect(session.state.besideFiles.map(({ name }) => name)).toEqual(['目标表.xlsx']);
    await session.beside.drop('目标表.xlsx');
    expect(lineOf(session)).toBeNull();
  });

  it('is refused with a sentence where it holds no such table', async () => {
    const { session } = open(alone);
    await session.check();
    const said = await session.beside.take('别的.xlsx', await sheetsOf(alone), 'targets');
    expect(said).toBe('「别的.xlsx」中没有找到绩效目标表，请核对后选择另一个文件。');
    expect(session.state.besideFiles).toEqual([]);
  });

  it('may be the form of last year, whether it prints its year or not', async () => {
    const { session } = open(alone);
    await session.check();
    await session.beside.take('上年.xlsx', await sheetsOf(alone), 'last-year');
    expect(shown(session).beside?.lastYear?.table.project?.text).toBe(
      '审计、评审、评估、绩效管理等工作经费',
    );
  });

  it('holds for the files of a list as well', async () => {
    const { session } = open(alone);
    await session.check();
    await session.beside.take('目标表.xlsx', await sheetsOf(workbookOf(APPROVED)), 'targets');
    const [listed] = session.reviewBook(await sheetsOf(alone), '列表.xlsx');
    expect(comparisonOf(listed!.reviews[0]!)?.line).toBe(LINE);
  });
});

describe('what the officer says', () => {
  const twice = workbookOf(sampleSheetOf(4), APPROVED, { ...APPROVED, name: '目标2' });

  it('is asked of two tables, and kept for the next time', async () => {
    const { session, store } = open(twice);
    await session.check();
    expect(lineOf(session)).toBeNull();
    const { form, beside } = shown(session);
    expect(beside!.asked.map(({ role, why }) => [role, why])).toEqual([['targets', 'several']]);
    const second = beside!.asked[0]!.candidates[1]!;
    await session.beside.sayTable(form, 'targets', companionKey(second, form));
    expect(lineOf(session)).toBe(LINE.replace('目标」', '目标2」'));
    const later = open(twice, store);
    await later.session.check();
    expect(lineOf(later.session)).toBe(LINE.replace('目标」', '目标2」'));
    await later.session.beside.sayTable(shown(later.session).form, 'targets', undefined);
    expect(lineOf(later.session)).toBeNull();
  });

  it('settles which indicator is which, once for all', async () => {
    const renamed = setCells(APPROVED, { C10: '审价结果的利用程度' });
    const book = workbookOf(sampleSheetOf(4), renamed);
    const { session, store } = open(book);
    await session.check();
    const row = () =>
      comparisonOf(shown(session))!.rows.find(({ name }) => name === '审价结果利用率')!;
    expect(row().state).toBe('unsure');
    await session.beside.sayPair(shown(session).form, '审价结果利用率', '审价结果的利用程度');
    expect([row().state, row().change]).toEqual(['changed', 'lowered']);
    const later = open(book, store);
    await later.session.check();
    expect(lineOf(later.session)).toBe(LINE);
    expect(later.session.beside.said).toEqual([
      {
        project: expect.stringContaining('审计') as string,
        tables: {},
        pairs: [{ indicator: '审价结果利用率', other: '审价结果的利用程度' }],
      },
    ]);
    await session.beside.sayPair(shown(session).form, '审价结果利用率', null);
    expect(row().state).toBe('added');
    await session.beside.sayPair(shown(session).form, '审价结果利用率', undefined);
    expect(row().state).toBe('unsure');
    expect(session.beside.said).toEqual([]);
  });
});
