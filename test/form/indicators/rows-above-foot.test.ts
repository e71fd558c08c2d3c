import { rowsAboveFoot } from '../../../src/form/indicators/rows-above-foot';
import { gridOf } from '../grid-of';

const rows = (drawing: string, band = { left: 0, right: 9 }) =>
  rowsAboveFoot(gridOf(drawing), band, 0, 20);

test.each([
  ['up to a total', '甲|1\n乙|2\n总分|3\n丙|4', [0, 1]],
  ['over a subtotal', '甲|1\n小计|2\n丙|4', [0, 1, 2]],
  ['over three rows without anything', '甲|1\n\n\n丙|4', [0, 3]],
  ['up to four rows without anything', '甲|1\n\n\n\n丙|4', [0]],
  ['of figures too', '1|2\n3|4', [0, 1]],
])('the rows of a block go %s', (_, drawing, expected) => {
  expect(rows(drawing)).toEqual(expected);
});

test('what stands beside the block is none of its rows', () => {
  expect(rows('甲|1\n||总分\n乙|2', { left: 0, right: 1 })).toEqual([0, 2]);
});
