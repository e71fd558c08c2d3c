import { buildSample, referenceGrid, SAMPLE_NUMBERS } from '../../scripts/samples/build-sample';
import { FileHost } from '../../src/hosts/file';
import { a1, type Cell, parseA1, type SheetSnapshot } from '../../src/sheet';
import { describeBrowser } from '../browser/browser';
import type { PlainReview } from './page-bridge';
import { withBlanks } from './with-blanks';
import { WorkbenchPage } from './workbench-page';

/** What no arithmetic gives: 未达成, printed as 0.00, is a person's to score. */
const JUDGED: Readonly<Record<number, string>> = { 11: 'G44' };

describeBrowser('the eleven reference tables in the page', () => {
  let workbench: WorkbenchPage;
  const reviews = new Map<number, PlainReview>();
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    for (const number of SAMPLE_NUMBERS) {
      await workbench.show(buildSample(number), `表${number}.xlsx`);
      reviews.set(number, await workbench.page.evaluate(() => window.bridge.review()));
    }
  }, 300_000);
  afterAll(() => workbench.close());
  afterEach(() => {
    expect(workbench.test.errors).toEqual([]);
    expect(workbench.test.foreign).toEqual([]);
  });

  it('are eleven forms with 158 indicators', () => {
    const all = [...reviews.values()];
    expect(all.map(({ forms }) => forms)).toEqual(SAMPLE_NUMBERS.map(() => 1));
    expect(all.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(158);
  });

  it.each(SAMPLE_NUMBERS)('table %i: every printed figure is what the page computes', (number) => {
    const { figures, edits, errors, verdicts } = reviews.get(number)!;
    expect(edits).toEqual([]);
    expect(errors).toEqual(number === 11 ? ['header-missing'] : []);
    // little spent without a word why, and no room for one
    const asked = number === 7 || number === 9 ? 'needs-review' : 'ready';
    expect(verdicts).toEqual([number === 11 ? 'must-fix' : asked]);
    const grid = referenceGrid(number);
    for (const { cell, outcome, computed } of figures) {
      if (cell === null) continue;
      const { row, column } = parseA1(cell);
      const printed = grid[row]![column]!;
      if (printed === '-' || cell === JUDGED[number]) continue;
      expect([cell, outcome]).toEqual([cell, 'pass']);
      // 13 is printed for 13.00 in places.
      const isNumber = /^[\d.]+$/.test(printed);
      expect([cell, isNumber ? Number(computed) : computed]).toEqual([
        cell,
        isNumber ? Number(printed) : printed,
      ]);
    }
  });

  it('table 11: what its lost headers stand for is computed without a cell', () => {
    const { figures } = reviews.get(11)!;
    const lost = figures.filter(({ outcome }) => outcome === 'no-cell');
    expect(lost.map(({ computed }) => computed)).toEqual(expect.arrayContaining(['98.84', '9.88']));
    expect(figures.at(-2)).toMatchObject({ outcome: 'pass', computed: '87.88' });
    expect(figures.at(-1)).toMatchObject({ outcome: 'pass', computed: '良' });
  });

  it.each(SAMPLE_NUMBERS)('table %i gets exactly its printed figures back', async (number) => {
    const original = buildSample(number);
    const blank = figuresOf(number);
    expect(blank.length).toBeGreaterThan(5);
    await workbench.show(await withBlanks(original, blank), `空白${number}.xlsx`);
    await workbench.page.evaluate(() => window.bridge.writeBack());
    const printed = await sheetOf(original);
    expect(contentsOf(await workbench.host().read())).toEqual(contentsOf(printed));
    // The saved file holds the same as the grid shows.
    expect(contentsOf(await sheetOf(await workbench.saved()))).toEqual(contentsOf(printed));
  });

  it('table 11: the score of 未达成 stays blank, for a person to give', async () => {
    const file = await withBlanks(buildSample(11), ['G44']);
    await workbench.show(file, '待评.xlsx');
    await workbench.page.evaluate(() => window.bridge.writeBack());
    const held = contentsOf(await workbench.host().read());
    expect(held).toEqual(contentsOf(await sheetOf(file)));
  });

  /** The cells of the form's figures that print one, but for those a person gives. */
  function figuresOf(number: number): string[] {
    const grid = referenceGrid(number);
    return reviews.get(number)!.figures.flatMap(({ cell }) => {
      if (cell === null || cell === JUDGED[number]) return [];
      const { row, column } = parseA1(cell);
      return ['', '-'].includes(grid[row]![column]!) ? [] : [cell];
    });
  }
});

async function sheetOf(file: Uint8Array): Promise<SheetSnapshot> {
  return FileHost.open(file, { name: 'x' }).read();
}

/** Every cell that holds something: address, value, formula, format and text. */
function contentsOf(sheet: SheetSnapshot): string[] {
  const line = (row: number, column: number, { value, formula, format, text }: Cell) =>
    JSON.stringify([a1({ row, column }), value, formula, format, text]);
  return sheet.rowNumbers().flatMap((row) =>
    sheet
      .cellsInRow(row)
      .filter(({ cell }) => cell.value !== null)
      .map(({ column, cell }) => line(row, column, cell)),
  );
}
