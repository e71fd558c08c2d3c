import fc from 'fast-check';
import { a1, type CellContent } from '../../../../src/sheet';
import { fixtureXlsx } from '../../contract/fixture-xlsx';
import type { FixtureCell } from '../../contract/workbook-fixture';
import { contentsOf, writeTo } from './write-to';

const name = fc
  .record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 6 }) })
  .map(a1);
const text = fc.oneof(
  fc.constantFrom(
    '优',
    '=1+1',
    ' 前后有空格 ',
    '<b>&"\'',
    '行\n行',
    '_x000D_',
    '😀',
    '12',
    '\u0001',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((s) => !/[\r\uFFFE\uFFFF]/.test(s)),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer({ min: -10_000, max: 10_000 }).map((n) => n / 100),
);
const written = fc.oneof(number, text);
// The fixture's own writer knows no notation for characters XML cannot hold.
const held = text.filter((s) => !s.includes('\u0001'));
const cell: fc.Arbitrary<FixtureCell> = fc.record({
  value: fc.oneof(number, held, fc.boolean(), fc.constant(null)),
  format: fc.constantFrom('General', '0.00', '0%', '@'),
});

test('a patched file holds the values written and otherwise what it held', async () => {
  const cells = fc.dictionary(name, cell, { maxKeys: 25 });
  const values = fc.dictionary(name, written, { maxKeys: 12 });
  await fc.assert(
    fc.asyncProperty(cells, values, async (before, edits) => {
      const file = fixtureXlsx({ sheets: [{ name: '自评表', cells: { ...before } }] });
      const expected = await contentsOf(file);
      const { bytes, receipt } = await writeTo(file, { ...edits });
      for (const { edit } of receipt.written) {
        expected.set(`${edit.cell.row}:${edit.cell.column}`, edit.after);
      }
      expect(receipt.refused).toEqual([]);
      expect(inOrder(await contentsOf(bytes))).toEqual(inOrder(expected));
    }),
    { numRuns: 150 },
  );
});

function inOrder(contents: ReadonlyMap<string, CellContent>): [string, CellContent][] {
  return [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
}
