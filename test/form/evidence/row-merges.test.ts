import { mergeIn, mergesByRow } from '../../../src/form/evidence/row-merges';

const TALL = { top: 2, left: 4, bottom: 9, right: 4 };
const WIDE = { top: 2, left: 0, bottom: 2, right: 2 };

test('a row has the merges that touch it, from left to right, and only filled rows are asked about', () => {
  const byRow = mergesByRow([TALL, WIDE], [1, 2, 5, 10]);
  expect([...byRow]).toEqual([
    [2, [WIDE, TALL]],
    [5, [TALL]],
  ]);
});

test.each([
  [0, WIDE],
  [2, WIDE],
  [3, null],
  [4, TALL],
  [5, null],
])('column %i is covered by %j', (column, merge) => {
  expect(mergeIn([WIDE, TALL], column)).toBe(merge);
});
