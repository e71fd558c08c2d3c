import fc from 'fast-check';
import { type Area, contains } from '../../src/sheet';
import { MergeIndex } from '../../src/sheet/merge-index';

const SIZE = 12;
const areas = fc.array(
  fc
    .tuple(fc.nat(SIZE), fc.nat(SIZE), fc.nat(4), fc.nat(4))
    .map(([top, left, down, right]): Area => ({
      top,
      left,
      bottom: top + down,
      right: left + right,
    })),
  { maxLength: 20 },
);

const LINES = Array.from({ length: SIZE + 6 }, (_, i) => i);
const EVERY_CELL = LINES.flatMap((row) => LINES.map((column) => ({ row, column })));

/** What the index says, by looking at every area: from the top, one that overlaps none kept is kept. */
function keptOf(merges: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (!kept.some((other) => overlap(area, other))) kept.push(area);
  }
  return kept;
}

function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

test('every cell is told the one area that covers it', () => {
  fc.assert(
    fc.property(areas, (merges) => {
      const index = new MergeIndex(merges);
      const kept = keptOf(merges);
      expect(new Set(index.areas)).toEqual(new Set(kept));
      const told = EVERY_CELL.map((cell) => index.at(cell));
      const covering = EVERY_CELL.map((cell) => kept.find((area) => contains(area, cell)) ?? null);
      // the very areas, not others like them
      expect(EVERY_CELL.filter((_, i) => told[i] !== covering[i])).toEqual([]);
    }),
  );
});
