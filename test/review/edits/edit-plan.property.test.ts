import fc from 'fast-check';
import { reviewSheet, type Review, writeOf } from '../../../src/review';
import { a1, type CellAddress, type SheetSnapshot } from '../../../src/sheet';
import { STANDARDS } from '../../../src/standards';
import { referenceSheet } from '../../form/snapshot-of';
import { type Held, ORDINARY, sheetWith } from '../../rules/sheet-with';
import { applied } from '../applied';

/** What may befall a cell the product writes. */
const mishap = fc.oneof(
  fc.constant<Held>(null),
  fc.integer({ min: 0, max: 12000 }).map((cents): Held => (cents / 100).toFixed(2)),
  fc.integer({ min: 0, max: 120 }).map((n): Held => ({ value: String(n), format: '@' })),
  fc.integer({ min: 0, max: 100 }).map((n): Held => ({ value: n, format: 'General' })),
  fc.constant<Held>('-'),
  fc.constant<Held>('待填'),
  fc.constant<Held>({ value: { error: '#DIV/0!' } }),
  fc
    .integer({ min: 0, max: 100 })
    .map((n): Held => ({ value: n, formula: '=SUM(G13:G20)', format: '0.00', text: n.toFixed(2) })),
);

/** What may befall a cell of the officer. */
const officers = fc.oneof(
  fc.constantFrom<Held>(
    null,
    '-',
    '无',
    '0',
    '100%',
    '达成指标',
    '部分达成指标并具有一定效果',
    '9次',
    '12',
  ),
);

const WRITABLE = ['G6', 'G7', 'G8', 'G9', 'H6', 'G21', 'B22'].concat(
  [13, 14, 15, 16, 17, 18, 19, 20].map((row) => `G${row}`),
);
const OFFICERS = ['D6', 'E6', 'E7', 'D8'].concat(
  [13, 14, 15, 16, 17, 18, 19, 20].flatMap((row) => ['D', 'E', 'F', 'H'].map((c) => `${c}${row}`)),
);

const sheets = fc
  .record({
    ours: fc.dictionary(fc.constantFrom(...WRITABLE), mishap, { maxKeys: 10 }),
    theirs: fc.dictionary(fc.constantFrom(...OFFICERS), officers, { maxKeys: 4 }),
  })
  .map(({ ours, theirs }) => sheetWith({ ...ours, ...theirs }, { merges: ['B22:H22'] }));

const standards = fc.constantFrom(...STANDARDS);

test('writing the edits and reviewing again proposes nothing', () => {
  fc.assert(
    fc.property(sheets, standards, (sheet, standard) => {
      for (const review of reviewSheet(sheet, { standard }).reviews) {
        const again = reviewSheet(applied(sheet, review.edits), { standard }).reviews[0]!;
        // what an officer gave with a reason is offered to be changed, whatever else is written
        expect(writeOf(again).edits.map(({ cell }) => a1(cell))).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

test('only rate, score, total and grade cells are written, never a formula or a sign', () => {
  fc.assert(
    fc.property(sheets, standards, (sheet, standard) => {
      for (const { edits, form } of reviewSheet(sheet, { standard }).reviews) {
        const own = productCells(form);
        for (const { cell, before } of edits) {
          expect(own).toContain(a1(cell));
          expect(before.formula).toBeNull();
          expect(sheet.cell(cell).text.trim()).not.toBe('-');
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('the same sheet gives the same plan, top to bottom', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const plan = () => reviewSheet(sheet).reviews.map(({ edits, marks }) => ({ edits, marks }));
      expect(plan()).toEqual(plan());
      const cells = reviewSheet(sheet).reviews.flatMap(({ edits }) =>
        edits.map(({ cell }) => cell),
      );
      expect(cells).toEqual([...cells].sort((a, b) => a.row - b.row || a.column - b.column));
    }),
    { numRuns: 25 },
  );
});

test('no anchor names a cell the product may write', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      for (const { edits, form } of reviewSheet(sheet).reviews) {
        const own = productCells(form);
        for (const { cell, anchor } of edits) {
          const witnesses = anchor.witnesses.map(({ offset }) =>
            a1({ row: cell.row, column: cell.column + offset }),
          );
          for (const witness of witnesses) expect(own).not.toContain(witness);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('on the reference tables with random cells blanked, what is written is what was printed', () => {
  const tables = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((table) => {
    const sheet = referenceSheet(table);
    return { table, sheet, cells: writableOf(reviewSheet(sheet).reviews[0]!) };
  });
  const chosen = fc.constantFrom(...tables).chain(({ table, sheet, cells }) =>
    fc.record({
      table: fc.constant(table),
      sheet: fc.constant(sheet),
      blank: fc.subarray(cells.map(a1), { minLength: 1 }),
    }),
  );
  fc.assert(
    fc.property(chosen, ({ table, sheet, blank }) => {
      const [review] = reviewSheet(referenceSheet(table, { blank })).reviews;
      expect(review!.edits.map(({ cell }) => a1(cell)).sort()).toEqual([...blank].sort());
      for (const { cell, after } of review!.edits) {
        expect(after.value).toBe(sheet.cell(cell).value);
      }
    }),
    { numRuns: 25 },
  );
});

function productCells(form: Review['form']): string[] {
  const fund = form.fund ? [form.fund.total, ...form.fund.sources] : [];
  const fields = [
    ...fund.flatMap((row) => (row ? [row.rate, row.score] : [])),
    ...form.indicators.map(({ score }) => score),
    form.total?.score ?? null,
    form.grade,
  ];
  return fields.flatMap((field) => (field ? [a1(field.at)] : []));
}

function writableOf({ scores }: Review): CellAddress[] {
  const { fund, indicators, total } = scores;
  return [...(fund ? [fund.rate, fund.score, ...fund.sources] : []), ...indicators, total].flatMap(
    ({ cell, state }) => (cell && state !== 'none' ? [cell] : []),
  );
}

test('the ordinary form is what its comment says', () => {
  const sheet: SheetSnapshot = sheetWith();
  expect(reviewSheet(sheet).reviews[0]).toMatchObject({
    verdict: 'ready',
    edits: [],
    findings: [],
  });
  expect(ORDINARY).toHaveLength(22);
});
