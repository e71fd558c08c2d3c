import fc from 'fast-check';
import { bestAssignment } from '../../src/companion/assignment';

const total = (gains: number[][], chosen: readonly (number | null)[]) =>
  chosen.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : gains[row]![column]!),
    0,
  );

/** The most that any one-to-one choice adds up to, by trying all. */
function best(gains: number[][], row = 0, used: readonly number[] = []): number {
  if (row === gains.length) return 0;
  const alone = best(gains, row + 1, used);
  return gains[row]!.reduce(
    (most, gain, column) =>
      used.includes(column) || gain <= 0
        ? most
        : Math.max(most, gain + best(gains, row + 1, [...used, column])),
    alone,
  );
}

test('the best total counts, not the best first choice', () => {
  // greedy 9 + 0 is less than 8 + 7
  expect(
    bestAssignment([
      [9, 8],
      [7, 0],
    ]),
  ).toEqual([1, 0]);
});

test('a row that gains nothing stays alone', () => {
  expect(
    bestAssignment([
      [0, 0],
      [0, 5],
    ]),
  ).toEqual([null, 1]);
  expect(bestAssignment([])).toEqual([]);
  expect(bestAssignment([[], []])).toEqual([null, null]);
});

test('it is one to one and adds up to the most there is', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: -3, max: 20 }), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  fc.assert(
    fc.property(matrix, (gains) => {
      const chosen = bestAssignment(gains);
      const columns = chosen.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(total(gains, chosen)).toBe(best(gains));
    }),
    { numRuns: 300 },
  );
});
