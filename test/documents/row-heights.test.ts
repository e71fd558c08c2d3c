import { rowHeights } from '../../src/documents/row-heights';
import type { NewCell } from '../../src/sheet';

/** Heights by row, of cells at `row,column` in columns 20 digits wide. */
function heights(
  cells: readonly (readonly [number, number, NewCell['value'], NewCell['style']?])[],
  merges: Parameters<typeof rowHeights>[0]['merges'] = [],
): Record<number, number> {
  const made = cells.map(([row, column, value, style = 'text']) => ({
    at: { row, column },
    value,
    style,
  })) as NewCell[];
  const found = rowHeights({ name: 's', cells: made, widths: [20, 20, 20], merges } as never);
  return Object.fromEntries(found.map(({ row, points }) => [row, points]));
}

// a cell of 20 digits leaves 18.5; a Chinese character takes 2.1, a line 15 points and a row 4 more
test.each([
  ['甲'.repeat(8), {}, '16.8 digits: one line, the usual height'],
  ['甲'.repeat(9), { 0: 34 }, '18.9 digits: two lines, 2 · 15 + 4'],
  ['甲'.repeat(18), { 0: 49 }, '37.8 digits: three lines, 3 · 15 + 4'],
  ['a'.repeat(18), {}, '18 digits'],
  ['a'.repeat(19), { 0: 34 }, '19 digits'],
  ['甲\n乙', { 0: 34 }, 'two lines of their own'],
  ['甲\n\n乙', { 0: 49 }, 'a blank line is one'],
])('a text %p needs %j: %s', (text, expected, _) =>
  expect(heights([[0, 0, text]])).toEqual(expected),
);

test('a title needs thirty points, a number the usual height', () => {
  expect(heights([[0, 0, '甲', 'title' as never]])).toEqual({ 0: 30 });
  expect(heights([[0, 0, 123456789012345680000]])).toEqual({});
});

test('of the cells of a row the highest counts', () => {
  const long = '甲'.repeat(18);
  expect(
    heights([
      [4, 0, '甲'],
      [4, 1, long],
      [4, 2, '甲\n乙'],
    ]),
  ).toEqual({ 4: 49 });
});

test('a merged cell has the room of its columns and shares its rows', () => {
  const text = '甲'.repeat(18);
  const over = (bottom: number, right: number) => [{ top: 0, left: 0, bottom, right }];
  // 40 digits leave 38.5 for 37.8
  expect(heights([[0, 0, text]], over(0, 1))).toEqual({});
  expect(heights([[0, 0, text]], over(1, 0))).toEqual({});
  // a merge that begins elsewhere is none of this cell's
  expect(heights([[0, 1, text]], over(0, 2))).toEqual({ 0: 49 });
});

test('a column too narrow for its edges counts as one digit wide', () => {
  const cells = [{ at: { row: 0, column: 0 }, value: 'aa', style: 'text' }] as never;
  expect(rowHeights({ name: 's', cells, widths: [1], merges: [] } as never)).toEqual([
    { row: 0, points: 34 },
  ]);
});
