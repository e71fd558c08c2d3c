import { footRows } from '../../../src/form/edges/foot-rows';
import { inlinePoints, totalRows } from '../../../src/form/edges/total-rows';
import { cellAt, cellOfText, gridOf, namesOf } from '../grid-of';
import { footColumns } from './foot-columns-of';

/** Label and total of each row that may be the total's, below a header over the columns A to F. */
function rows(foot: string, above: number | null = null): string {
  const grid = gridOf(`三级指标|指标值|分值|得分|原因|备注\n${foot}`);
  const band = { left: 0, right: 5 };
  const below = footRows(grid, { band, wide: band }, above === null ? 1 : above + 1, 20);
  const score = cellAt(grid, 'F1').field;
  const head = above === 0 ? { row: 0, label: score, weight: null, score } : null;
  const places = { foot: below, above: above === 0 ? null : above, head };
  return totalRows(grid, band, places, footColumns(grid))
    .map(({ label, score }) => namesOf([label, score]))
    .join(', ');
}

test.each([
  ['each labelled one', '合计||90|88\n总分||100|96', 'A2 D2, A3 D3'],
  ['one of figures alone behind them', '||100|96\n总分||50|40', 'A3 D3, - D2'],
  ['figures alone in the third row', '存在问题|无\n备注|无\n||100|96', '- D4'],
  ['none of figures alone in the fourth', '存在问题|无\n备注|无\n签字\n||100|96', ''],
  ['none of figures alone below the grade', '自评等级|优\n||100|96', ''],
  [
    'none of figures alone below a total with its grade',
    '总分||100|96|自评等级|优\n||50|40',
    'A2 D2',
  ],
  ['figures alone beside the grade', '自评等级|100|96', '- C2'],
  ['the figures below a row of labels', '总分||总分值|总得分\n||100|96', 'A2 D3, C2 D3, D2 D3'],
  ['not those below a single label', '总分\n||100|96', 'A2 D2, - D3'],
  ['not those below labels with a figure', '总分||总分值|96\n||100|90', 'A2 D2, C2 D2, - D3'],
  ['none beside the conclusion of another kind', '评价结论|100|96', '- C2'],
  ['not those a row apart', '总分|总得分\n\n||100|96', 'A2 D2, B2 D2, - D4'],
  // 100, whatever its label says, unless another row has a known one
  ['one of all points under any label, right below the rows', '某某||100|96', '- D2'],
  ['none of other points', '某某||99|96', ''],
  ['none of all points further down', '存在问题|无\n某某||100|96', ''],
  ['the labelled one beside it', '某某||100|96\n总分||100|96', 'A3 D3'],
  ['a total in the cell of its label', '总分：98分，等级：优', 'A2 A2'],
])('rows that may be the total’s are %s: %#', (_, foot, expected) => {
  expect(rows(foot)).toBe(expected);
});

test('the row above the indicators is one where its first words say so', () => {
  expect(rows('总分||100|96\n件数||100|96', 1)).toBe('A2 D2');
  expect(rows('件数|总分|100|96', 1)).toBe('');
});

test('a label right of the form makes no row of labels of one in the form', () => {
  const grid = gridOf('三级指标|指标值|分值|得分\n总分||||总分\n||100|96');
  const band = { left: 0, right: 3 };
  const foot = footRows(grid, { band, wide: { left: 0, right: 5 } }, 1, 20);
  const places = { foot, above: null, head: null };
  const [first] = totalRows(grid, band, places, footColumns(grid));
  expect(namesOf([first!.label, first!.score])).toBe('A2 D2');
});

test('what the head prints comes last', () => {
  expect(rows('总分||100|96', 0)).toBe('A2 D2, F1 F1');
});

test.each([
  ['98分，等级：优', '98'],
  ['98.5，等级：优', '98.5'],
  ['98分（优）', '98'],
  ['98分', '98分'],
  ['约98分，优', '约98分，优'],
])('the points in %s are %s', (value, expected) => {
  expect(inlinePoints(cellOfText(`总分：${value}`), value)).toMatchObject({
    text: expected,
    inline: true,
  });
});
