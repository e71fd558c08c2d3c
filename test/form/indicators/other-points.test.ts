import { isExtra, pointsHead, readOtherPoints } from '../../../src/form/indicators/other-points';
import type { Indicator } from '../../../src/form';
import { cellOfText, gridOf, namesOf, rowOf } from '../grid-of';

/** The points read under a head in row 1, beside indicators of so many points. */
function read(drawing: string, points = '60'): string[] {
  const grid = gridOf(drawing);
  const indicators = [{ weight: cellOfText(points).field }] as unknown as Indicator[];
  return readOtherPoints(grid, { left: 0, right: 9 }, grid.rows, indicators).map(
    ({ weight, score }) => namesOf([weight, score]),
  );
}

const TWO = '评价内容|分值|得分\n档案|20|18\n台账|20|20';

test('rows of points under their head are read, up to full marks together', () => {
  expect(read(TWO)).toEqual(['B2 C2', 'B3 C3']);
  expect(read(TWO, '61')).toEqual([]);
});

test('a single row is none, nor are sums and levels, nor rows above the head', () => {
  expect(read('评价内容|分值|得分\n档案|20|18')).toEqual([]);
  expect(read(`${TWO}\n合计|20|18`, '0')).toEqual(['B2 C2', 'B3 C3']);
  expect(read(`${TWO}\n产出指标|20|18`, '0')).toEqual(['B2 C2', 'B3 C3']);
  expect(read(`${TWO}\n宣传||18`, '0')).toEqual(['B2 C2', 'B3 C3']);
  expect(read(`公示|20|18\n${TWO}`, '0')).toEqual(['B3 C3', 'B4 C4']);
});

test.each([
  ['评价内容|分值|得分', 'B1 C1'],
  ['评价内容|得分|分值', 'C1 B1'],
  ['评价内容|分值|10|得分', '-'],
  ['评价内容|分值|分值|得分', '-'],
  ['评价内容|分值', '-'],
  ['全年预算数|全年执行数|分值|得分', '-'],
])('the points and scores of %s are headed in %s', (row, expected) => {
  const head = pointsHead(rowOf(row));
  expect(head ? namesOf([head.weight, head.score]) : '-').toBe(expected);
});

test.each([
  ['加分项|5', true],
  ['扣分项目|获奖|-2', true],
  ['加分项', true],
  ['加分项|—', true],
  ['加分项|见附表', false],
  ['加分项的数量|5', false],
  ['5|加分项', true],
])('%s gives points beside those of the indicators: %s', (row, expected) => {
  expect(isExtra(rowOf(row))).toBe(expected);
});
