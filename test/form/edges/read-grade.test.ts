import { footRows } from '../../../src/form/edges/foot-rows';
import { readGrade } from '../../../src/form/edges/read-grade';
import type { TotalRow } from '../../../src/form/form';
import { cellAt, gridOf, namesOf } from '../grid-of';

/** The grade of a foot below row 1, whose first row is the total's where that has figures in C and D; `head` names cells above. */
function grade(foot: string, head: readonly string[] = []) {
  const grid = gridOf(`三级指标|||总体上完成较好||优\n${foot}`, { merges: ['B9:C9'] });
  const band = { left: 0, right: 5 };
  const rows = footRows(grid, { band, wide: band }, 1, 20);
  const [label, weight, score] = ['A2', 'C2', 'D2'].map((name) => cellAt(grid, name));
  const total: TotalRow | null =
    score!.number === null
      ? null
      : { row: 1, label: label!.field, weight: weight!.field, score: score!.field };
  const fields = head.map((name) => cellAt(grid, name).field);
  return readGrade(grid, { band, wide: band }, { foot: rows, head: fields, total });
}

test.each([
  ['behind its label', '自评等级|优', [], 'B2'],
  ['behind what heads a paragraph elsewhere', '评价结果|优', [], 'B2'],
  ['not in a paragraph', '评价结果|较好', [], '-'],
  ['below a heading without one', '自评结论\n自评等级|优', [], 'B3'],
  ['behind the total', '总分||100|96|优', [], 'E2'],
  ['in a cell with the total', '自评总分：98分，自评等级：优', [], 'A2'],
  ['in the head', '总分||100|96', ['F1'], 'F1'],
  [
    'in the head rather than a blank',
    '总分||100|96\n\n\n说明\n说明\n说明\n说明\n自评等级',
    ['F1'],
    'F1',
  ],
  ['in the foot rather than a sentence of the head', '自评等级|优', ['D1'], 'B2'],
  ['rather than words behind another label', '自评等级|较好\n评价等级|优', [], 'B3'],
  ['nowhere', '存在问题|无', [], '-'],
])('a grade is read %s', (_, foot, head, expected) => {
  const read = grade(foot, head);
  expect(namesOf([read])).toBe(expected);
  expect(read?.guessed).toBeUndefined();
});

test.each([
  ['自评 beside 复核', '自评等级|优|评价等级|良', [], 'B2和D2都像评分等级，这里取B2'],
  ['two labels', '自评等级|优\n评价等级|优', [], 'B2和B3都像评分等级，这里取B2'],
  ['two grades behind one label', '自评等级|优|良', [], 'B2和C2都像评分等级，这里取B2'],
  ['head and foot', '自评等级|优', ['F1'], 'B2和F1都像评分等级，这里取B2'],
  [
    'one in the cell of the total',
    '总分：98分，等级：优\n评价等级|良',
    [],
    'A2和B3都像评分等级，这里取A2',
  ],
  [
    'one behind the total and a blank',
    '总分||100|96|优\n\n\n说明\n说明\n说明\n说明\n自评等级',
    [],
    'E2和B9都像评分等级，这里取E2',
  ],
  [
    'one behind the total and one behind a label',
    '总分||100|96|优\n自评等级|良',
    [],
    'B3和E2都像评分等级，这里取B3',
  ],
])('%s, %j and %j, are a guess: %s', (_, foot, head, guessed) => {
  expect(grade(foot, head)?.guessed?.clause).toBe(guessed);
});
