import fc from 'fast-check';
import { reviewSheet } from '../../src/review';
import { messageOf } from '../../src/rules';
import { type CellAddress, SheetSnapshot } from '../../src/sheet';
import { type Held, ORDINARY, sheetWith } from '../rules/sheet-with';

/** What every plain object answers to: a list kept as one would find them. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

const FILLED: readonly CellAddress[] = ORDINARY.flatMap((texts, row) =>
  texts.flatMap((text, column) => (text === '' ? [] : [{ row, column }])),
);

/** The ways a word may stand in a cell. */
const WAYS: readonly ((text: string, word: string) => string)[] = [
  (_, word) => word,
  (text, word) => text + word,
  (text, word) => word + text,
  (text, word) => `${text}（${word}）`,
  (text, word) => `&${word};${text}`,
];

/** Reviews the ordinary form with some cells changed; throws where the product breaks down. */
function review(changes: Readonly<Record<string, Held>>): void {
  for (const { failedRules, breaches, findings } of reviewSheet(sheetWith(changes)).reviews) {
    expect([...failedRules, ...breaches]).toEqual([]);
    expect(findings.map(messageOf).join()).not.toMatch(/native code/);
  }
}

test.each(WORDS)('%s is a unit like any other, on either side', (word) => {
  for (const [target, result] of [
    ['≥5', '3元'],
    ['≥5元', '3'],
    ['≤300元/', '280米'],
  ] as const) {
    review({ D14: target + word, E14: result });
    review({ D14: target, E14: result + word });
    review({ D14: target + word, E14: result + word });
  }
});

test('no cell makes anything of such a word', () => {
  const words = fc.constantFrom(...WORDS);
  const cells = fc.uniqueArray(fc.nat(FILLED.length - 1), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, cells, fc.constantFrom(...WAYS), (word, indices, way) => {
      const changes = indices.map((index) => {
        const { row, column } = FILLED[index]!;
        const name = `${String.fromCharCode(65 + column)}${row + 1}`;
        return [name, way(ORDINARY[row]![column]!, word)] as const;
      });
      review(Object.fromEntries(changes));
    }),
    { numRuns: 150 },
  );
});

test.each(WORDS)('a sheet, a project and a number format may be called %s', (word) => {
  const sheet = sheetWith({ B3: word, G14: { value: 7.5, text: '7.50', format: `0.00"${word}"` } });
  const rows = new Map(
    sheet.rowNumbers().map((row) => {
      return [row, new Map(sheet.cellsInRow(row).map(({ column, cell }) => [column, cell]))];
    }),
  );
  const named = new SheetSnapshot({ sheet: { ...sheet.sheet, name: word }, rows });
  expect(reviewSheet(named).reviews).toHaveLength(1);
});
