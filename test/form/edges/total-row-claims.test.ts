import { footRows } from '../../../src/form/edges/foot-rows';
import { totalRowClaims } from '../../../src/form/edges/total-row-claims';
import { totalRows } from '../../../src/form/edges/total-rows';
import { gridOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

const HEADER = '三级指标|指标值|分值|得分|原因|备注';

/** What each row below 分值 in C and 得分 in D says, of indicators of 90 points that were given 88. */
function claims(foot: string, header = HEADER): string {
  const grid = gridOf(`${header}\n${foot}`);
  const band = { left: 0, right: 5 };
  const places = { foot: footRows(grid, { band, wide: band }, 1, 20), above: null, head: null };
  const rows = totalRows(grid, band, places, footColumns(grid));
  return totalRowClaims(grid, rows, footColumns(grid))
    .map(({ total, weight }) => `${total.row + 1}: ${weight}`)
    .join(', ');
}

test.each([
  // 10 for the label, 3 for its column, 3 for being filled in
  ['a total in its place', '总分|||96', '2: 16'],
  ['beside all points', '总分||100|96', '2: 16'],
  ['what the scores add up to, without a rival', '总分|||88', '2: 16'],
  ['blank', '总分', '2: 13'],
  ['blank beside all points', '总分||100', '2: 16'],
  ['blank beside the sum of the weights', '总分||90', '2: 16'],
  ['beside other points', '总分||80|96', '2: 16'],
  ['beside its column', '总分|100|96', '2: 13'],
  // 16 less 3
  ['words in its place', '总分||100|见附件', '2: 13'],
  ['in the cell of its label', '总分：96分，等级：优', '2: 13'],
  // 7 instead of 10
  ['figures alone', '||100|96', '2: 13'],
  // 2 for what the scores add up to, 6 less for a part of the points
  ['two rows', '合计||90|88\n总分||100|97', '2: 12, 3: 16'],
  ['two rows of the same points', '合计||100|88\n总分||100|97', '2: 18, 3: 16'],
  ['two rows of points that are not all', '合计||80|96\n总分||70|97', '2: 16, 3: 16'],
  // 3 less for other points than all
  ['points that are not all below figures that are', '||100|96\n总分||50|40', '3: 13, 2: 13'],
  ['a row without points beside all points', '合计|||88\n总分||100|97', '2: 18, 3: 16'],
  // figures alone do not make another row a part
  ['a part above figures alone', '合计||90|97\n||100|96', '2: 16, 3: 13'],
])('%s: %j gives %j', (_, foot, expected) => expect(claims(foot)).toBe(expected));

test('a row without a place for the total: 10 and 3 less 5', () => {
  expect(claims('总分|100', '三级指标|指标值|分值')).toBe('2: 8');
});

test.each([
  // 10 for the label less 5
  ['a label', '总分', '2: 5'],
  // 3 more beside all points
  ['a label beside all points', '总分||100', '2: 8'],
  // 7 and 3 less 5
  ['all points alone', '||100', '2: 5'],
])('5 are said against a row in which no total has a place: %s', (_, foot, expected) =>
  expect(claims(foot, '三级指标|指标值|分值')).toBe(expected),
);

test('the claim of a row that has no place for a total is to the cell of its label', () => {
  const grid = gridOf('三级指标|指标值|分值\n|总分|100');
  const band = { left: 0, right: 5 };
  const places = { foot: footRows(grid, { band, wide: band }, 1, 20), above: null, head: null };
  const rows = totalRows(grid, band, places, footColumns(grid));
  expect(totalRowClaims(grid, rows, footColumns(grid))).toMatchObject([
    { field: 'total', cells: [{ row: 1, column: 1 }] },
  ]);
});
