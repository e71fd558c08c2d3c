import fc from 'fast-check';
import { assign, type Claim } from '../../src/form/assign';

/* What is the best reading is looked up here by trying every one. */

const FIELDS = ['a', 'b', 'c', 'd'] as const;

const claim = fc.record({
  field: fc.constantFrom(...FIELDS),
  columns: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 2 }),
  weight: fc.integer({ min: -4, max: 12 }).map((half) => half / 2),
});
const claims = fc
  .array(claim, { maxLength: 9 })
  .map((some) =>
    some.map(({ columns, ...one }): Claim => ({ ...one, cells: columns.map(cellIn) })),
  );

function cellIn(column: number) {
  return { row: 3, column };
}

/** Every reading that takes each field and each cell at most once, the fields in order where that is asked. */
function everyReading(all: readonly Claim[], ordered: boolean): Claim[][] {
  const sets = all.reduce<Claim[][]>(
    (some, one) => [...some, ...some.map((set) => [...set, one])],
    [[]],
  );
  const order = [...new Set(all.filter(({ weight }) => weight > 0).map(({ field }) => field))];
  return sets.filter((set) => {
    const cells = set.flatMap((one) => one.cells.map(({ column }) => column));
    const isUnique = new Set(cells).size === cells.length;
    const isOnce = new Set(set.map(({ field }) => field)).size === set.length;
    return isUnique && isOnce && (!ordered || isInOrder(set, order));
  });
}

function isInOrder(set: readonly Claim[], order: readonly string[]): boolean {
  const sorted = [...set].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  return sorted.every(
    (one, i) => i === 0 || Math.min(...columnsOf(one)) > Math.max(...columnsOf(sorted[i - 1]!)),
  );
}

function columnsOf({ cells }: Claim): number[] {
  return cells.map(({ column }) => column);
}

function weightOf(set: readonly Claim[]): number {
  return set.reduce((sum, { weight }) => sum + weight, 0);
}

describe.each([true, false])('where the order of the fields counts: %s', (ordered) => {
  test('no other reading has more to speak for it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { best } = assign(all, { ordered });
        const most = Math.max(...everyReading(all, ordered).map(weightOf));
        expect(weightOf([...best.values()])).toBe(most);
      }),
    );
  });

  test('a reading takes each field and each cell at most once', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { best, second } = assign(all, { ordered });
        for (const reading of [best, second]) {
          const cells = [...reading.values()].flatMap(columnsOf);
          expect(new Set(cells).size).toBe(cells.length);
          for (const [field, one] of reading) expect(one.field).toBe(field);
        }
      }),
    );
  });

  test('the distance is that to the best of the readings that leave out one of its claims', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { best, second, distance, distanceOf } = assign(all, { ordered });
        const taken = [...best.values()];
        const readings = everyReading(all, ordered);
        const without = taken.map((one) =>
          Math.max(...readings.filter((set) => !set.includes(one)).map(weightOf)),
        );
        expect(distance).toBe(weightOf(taken) - Math.max(0, ...without));
        expect(weightOf([...second.values()])).toBe(Math.max(0, ...without));
        taken.forEach((one, i) =>
          expect(distanceOf(one.field)).toBe(weightOf(taken) - without[i]!),
        );
      }),
    );
  });
});

test('of two readings that do equally well the first is the best, and nothing lies between them', () => {
  const [first, other] = [0, 1].map((column) => ({
    field: 'a',
    cells: [cellIn(column)],
    weight: 5,
  }));
  const { best, distance, distanceOf } = assign([first!, other!]);
  expect(best.get('a')).toBe(first);
  expect([distance, distanceOf('a')]).toEqual([0, 0]);
});

test('a field gives way where its cell is worth more to another', () => {
  // 10 for b and 6 for a at another cell are more than 10 for a alone
  const claims = [
    { field: 'a', cells: [cellIn(0)], weight: 10 },
    { field: 'a', cells: [cellIn(1)], weight: 6 },
    { field: 'b', cells: [cellIn(0)], weight: 10 },
  ];
  const { best, second, distance } = assign(claims);
  expect([...best.values()].map(columnsOf)).toEqual([[1], [0]]);
  expect([...second.values()].map(columnsOf)).toEqual([[0]]);
  expect(distance).toBe(6);
});

test('what nothing speaks for is not read, and lies nowhere', () => {
  const { best, distanceOf } = assign([{ field: 'a', cells: [cellIn(0)], weight: 0 }]);
  expect([best.size, distanceOf('a')]).toEqual([0, 0]);
});

test('claims that can be read in more ways than anybody could try are not settled, and soon given up', () => {
  const claims = Array.from({ length: 14 * 60 }, (_, i) => ({
    field: `f${i % 14}`,
    cells: [{ row: 0, column: Math.floor(i / 14) }],
    // every field best in the same few columns, so that most of them have to give way
    weight: 5 + (Math.floor(i / 14) % 7) + ((i * i * 31 + i * 17) % 97) / 194,
  }));
  const { best, distance, distanceOf } = assign(claims);
  expect(best.size).toBe(14);
  expect(distance).toBe(0);
  expect(distanceOf('f0')).toBe(0);
});
