import { sampleSheetOf } from '../../scripts/samples/build-sample';
import { workbookOf } from '../../scripts/samples/variants';
import { memoryStore, Session } from '../../src/session';
import { parseLayoutCorrection, serialiseLayoutCorrection } from '../../src/form';
import { parseA1 } from '../../src/sheet';
import { BOOKS } from './books';
import { DeskHost } from './desk-host';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
});

async function checked(book: Uint8Array, store = memoryStore()) {
  const desk = new DeskHost(book);
  const session = new Session(desk, { store, quiet: 5 });
  sessions.push(session);
  await session.check();
  const { screen } = session.state;
  if (screen.kind !== 'result') throw new Error('no form is shown');
  return { desk, session, store, review: screen.review.reviews[0]! };
}

describe('the columns copied for another system', () => {
  const book = workbookOf(sampleSheetOf(9));

  it('are the usual ones until the officer sets others, which are kept with the layout', async () => {
    const { session, store, review } = await checked(book);
    expect(session.pasteColumns(review.form)).toEqual(['actual', 'score', 'reason']);
    await session.setPasteColumns(['name', 'score']);
    expect(session.pasteColumns(review.form)).toEqual(['name', 'score']);
    const later = await checked(book, store);
    expect(later.session.pasteColumns(later.review.form)).toEqual(['name', 'score']);
    // they travel with the exported layout
    const [layout] = later.session.layouts;
    expect(parseLayoutCorrection(serialiseLayoutCorrection(layout!))).toEqual({
      correction: layout,
    });
    await later.session.setPasteColumns(null);
    expect(later.session.layouts).toEqual([]);
    expect(later.session.pasteColumns(later.review.form)).toEqual(['actual', 'score', 'reason']);
  });

  it('stay when a row is corrected, and leave a correction alone when they go', async () => {
    const { session, review } = await checked(book);
    await session.setPasteColumns(['score']);
    const row = review.form.rows.find(({ kind }) => kind === 'indicator')!;
    await session.correctRow(review.form, row, 'ignored');
    expect(session.pasteColumns(review.form)).toEqual(['score']);
    await session.setPasteColumns(null);
    expect(session.layouts.flatMap(({ rows }) => rows)).toHaveLength(1);
  });
});

describe('上报前预审', () => {
  it('is added as a sheet with at most five questions, each with its cells and what to have ready', async () => {
    const { session, desk, review } = await checked(BOOKS['approved.xlsx']!());
    await session.papers.preReviewWorksheet(review);
    const sheets = await desk.readAll();
    const page = sheets.find(({ name }) => name === '上报前预审')!;
    const texts = page.rowNumbers().map((row) =>
      page
        .cellsInRow(row)
        .map(({ cell }) => cell.text)
        .filter(Boolean),
    );
    expect(page.cell(parseA1('A1')).text).toBe('上报前预审：审计、评审、评估、绩效管理等工作经费');
    const questions = texts.filter(([label]) => label?.startsWith('问题'));
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(texts.filter(([label]) => label === '备好')).toHaveLength(questions.length);
    expect(questions.map(([, text]) => text)).toContainEqual(
      expect.stringContaining('低于批复的≥99.00'),
    );
  });

  it('is no table of targets, nor a form, to a later check', async () => {
    const { session, review } = await checked(BOOKS['approved.xlsx']!());
    await session.papers.preReviewWorksheet(review);
    await session.papers.checkWorksheet(review);
    await session.book.check();
    expect(session.state.book!.forms).toHaveLength(1);
    expect(session.state.book!.forms[0]!.review.beside!.asked).toEqual([]);
  });
});
