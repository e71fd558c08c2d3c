import { footRows } from '../../../src/form/edges/foot-rows';
import { readTotal } from '../../../src/form/edges/read-total';
import type { TotalRow } from '../../../src/form';
import { gridOf, namesOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

/** The cells in which the total is printed again, below a header over the columns A to E; of indicators of 90 points. */
function again(foot: string, head: TotalRow | null = null): string {
  const grid = gridOf(`三级指标|指标值|分值|得分|原因\n${foot}`);
  const band = { left: 0, right: 4 };
  const rows = footRows(grid, { band, wide: band }, 1, 20);
  const total = readTotal(grid, band, { foot: rows, above: null, head }, footColumns(grid));
  return namesOf(total?.again ?? []);
}

test.each([
  ['nowhere, where one row has it', '总分||100|96', ''],
  ['in a second row', '总分||100|96\n合计||100|95', 'D3'],
  ['in a second row of the sum of all points', '总分||100|96\n合计||90|95', 'D3'],
  ['in a second row of all points beside one without', '总分|||96\n合计||100|95', 'D3'],
  ['in a second row without points', '总分||100|96\n合计|||95', 'D3'],
  ['behind a label', '总分||100|96\n自评得分：95', 'A3'],
  ['not in a row of fewer points', '合计||50|48\n总分||100|96', ''],
  ['not beside the scores', '总分||100|96\n合计||||95', ''],
  ['not without a label', '总分||100|96\n|||95', ''],
  ['not four rows down', '总分||100|96\n备注|无\n备注|无\n合计||100|95', ''],
])('a total stands again %s', (_, foot, expected) => expect(again(foot)).toBe(expected));

test('a total of the head stands there again, wherever', () => {
  const grid = gridOf('自评得分|95');
  const [label, score] = [grid.at(0, 0).field, grid.at(0, 1).field];
  const head = { row: 0, label, weight: null, score };
  expect(again('总分||100|96', head)).toBe('B1');
  expect(again('备注|无', head)).toBe('');
});
