import { parseA1 } from '../../../src/sheet';
import { memoryStore, Session } from '../../../src/session';
import { newWorkbook } from '../../../src/hosts/file/ooxml/change/new-workbook';
import { BOOKS, UNIT_BOOK } from '../books';
import { DeskHost } from '../desk-host';

function open(bytes: Uint8Array = newWorkbook(UNIT_BOOK)) {
  const desk = new DeskHost(bytes);
  return { desk, session: new Session(desk, { store: memoryStore(), quiet: 5 }) };
}

async function sheet(desk: DeskHost, name: string) {
  const found = (await desk.readAll()).find((one) => one.sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return (cell: string) => found.cell(parseA1(cell));
}

describe('汇总表', () => {
  it('adds a row per form of every sheet, with totals by formula', async () => {
    const { session, desk } = open();
    await session.papers.summary();
    expect(session.state.done).toMatchObject({ kind: 'added', sheet: { name: '绩效自评汇总' } });
    const cell = await sheet(desk, '绩效自评汇总');
    expect(['B3', 'C3', 'J3', 'K3'].map((name) => cell(name).text)).toEqual([
      '博物馆',
      '世界技能博物馆专项经费',
      '90.28',
      '优',
    ]);
    expect(['C6', 'L4', 'L5'].map((name) => cell(name).text)).toEqual([
      '机关事业单位运行保障经费',
      '2',
      '2',
    ]);
    expect(cell('H7').formula).toBe('=SUM(H3:H6)');
  });

  it('replaces the summary of before', async () => {
    const { session, desk } = open();
    await session.papers.summary();
    await session.book.write();
    await session.papers.summary();
    const names = (await desk.sheets()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('绩效自评汇总'))).toHaveLength(1);
    expect((await sheet(desk, '绩效自评汇总'))('L4').text).toBe('1');
  });

  it('is not made of a workbook without forms', async () => {
    const { session, desk } = open(BOOKS['empty.xlsx']!());
    await session.papers.summary();
    expect(session.state.done).toEqual({ kind: 'no-forms' });
    expect(await desk.sheets()).toHaveLength(1);
  });
});

describe('sheets to fill and to try', () => {
  it('adds the empty form of the standard in use', async () => {
    const { session, desk } = open();
    await session.change({ standard: 'hubei' });
    await session.papers.template();
    const forms = await desk.readAll();
    const empty = forms.find((one) => one.sheet.name === '空白自评表')!;
    const texts = empty
      .rowNumbers()
      .flatMap((row) => empty.cellsInRow(row).map((one) => one.cell.text));
    expect(texts).toContain('20');
  });

  it('adds an example whose first check finds something to do', async () => {
    const { session } = open();
    const added = await session.papers.sample();
    await session.check(added!);
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    expect(screen.review.reviews[0]!.edits.length).toBeGreaterThan(0);
    expect(screen.review.reviews[0]!.verdict).toBe('must-fix');
  });
});

describe('核验单', () => {
  it('is added as a worksheet and given as a page, both of the form shown', async () => {
    const { session, desk } = open(BOOKS['mistakes.xlsx']!());
    await session.check();
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    const review = screen.review.reviews[0]!;
    await session.papers.checkWorksheet(review);
    expect((await sheet(desk, '绩效自评核验单'))('A1').text).toBe('项目支出绩效自评核验单');
    const page = await session.papers.checkPage(review);
    expect(page).toContain('自评表.xlsx');
    expect(page).toContain('世界技能博物馆专项经费');
    expect(page).toContain('数据指纹');
  });

  it('says of what the officer unticked that it stays', async () => {
    const { session } = open(BOOKS['mistakes.xlsx']!());
    await session.check();
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    const review = screen.review.reviews[0]!;
    expect(await session.papers.checkPage(review)).not.toContain('填报人保留表内的数');
    session.toggleEdit(review.edits[0]!);
    expect(await session.papers.checkPage(review)).toMatch(/G20.*不写回.*填报人保留表内的数/s);
  });

  it('tells after a write what was written, and when', async () => {
    const { session } = open(BOOKS['mistakes.xlsx']!());
    await session.check();
    await session.write();
    const { screen } = session.state;
    if (screen.kind !== 'result') throw new Error(screen.kind);
    const page = await session.papers.checkPage(screen.review.reviews[0]!);
    expect(page).toMatch(/G20.*空白.*4\.58.*已写回 \d+月\d+日 \d\d:\d\d/s);
    expect(page).toMatch(/G23.*91.*90\.28.*已写回/s);
    expect(page).not.toContain('待写回');
  });
});
