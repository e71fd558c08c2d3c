import { footRows } from '../../../src/form/edges/foot-rows';
import { gridOf } from '../grid-of';

/** The rows of a foot below row 1 with their labels, over the columns A and B; labels may stand in C and D. */
function rows(foot: string): string {
  const grid = gridOf(`三级指标|分值\n${foot}`);
  const bands = { band: { left: 0, right: 1 }, wide: { left: 0, right: 3 } };
  return footRows(grid, bands, 1, 60)
    .map(({ row, labels }) => [row + 1, ...labels.map(({ word }) => word)].join(' '))
    .join(', ');
}

test.each([
  ['each filled row with its labels', '总分|96\n自评等级|优\n其他|无', '2 total, 3 grade, 4'],
  ['three blank rows between', '总分|96\n\n\n自评等级|优', '2 total, 5 grade'],
  ['not four', '总分|96\n\n\n\n\n自评等级|优', '2 total'],
  ['none below the head of another form', '总分|96\n项目名称|乙\n合计|1', '2 total'],
  ['labels to the right of the form', '总分|96||自评等级', '2 total grade'],
  ['a conclusion before a grade', '评价结论|优', '2 grade'],
  ['a conclusion alone', '评价结论', '2 grade'],
  ['no conclusion before a paragraph', '评价结论|总体较好，按期完成', '2'],
  ['the grades there are without a label', '总分|96\n等级|优|良|中', '2 total, 3'],
  ['a grade beside another', '总分|96\n等级|优|良', '2 total, 3 grade'],
  [
    'bounds without a label',
    '总分|96\n评分等级：90-100分为优、80-90分为良、60-80分为中',
    '2 total, 3',
  ],
  ['a conclusion over a grade', '评价结论|见下\n|优', '2 grade, 3'],
])('a foot is %s: %#', (_, foot, expected) => expect(rows(foot)).toBe(expected));

test('a foot has at most thirty rows', () => {
  expect(rows(Array(40).fill('说明|无').join('\n')).split(', ')).toHaveLength(30);
});
