import { isSetApart, labelClaims, lastLevels } from '../../../src/form/indicators/column-claims';
import { rowCells } from '../../../src/form/places/header-cells';
import { columnName } from '../../../src/sheet';
import { cellAt, gridOf, headerOf } from '../grid-of';

/** What the words of a header in row 1 say for its columns, as `A name 30`. */
function claims(drawing: string): string[] {
  const grid = gridOf(drawing);
  const cells = rowCells(grid, 0);
  const header = { top: 0, bottom: 0, left: 0, right: cells.at(-1)!.right, cells };
  return labelClaims(grid, header, 20).map(
    ({ field, header: { left }, weight }) => `${columnName(left)} ${field} ${weight}`,
  );
}

test('a label says 10 for its field, and 20 more for the names of the rows', () => {
  expect(claims('三级指标|指标值|得分')).toEqual(['A name 30', 'B target 10', 'C score 10']);
});

// 10 for the label, 3 for what tells it from a rival, 0.5 where anything stands under it
test.each([
  ['the adjusted target', '年初指标值|调整指标值', ['A target 7', 'B target 13']],
  ['what was adjusted in the middle', '年初指标值|年中调整指标值', ['A target 7', 'B target 13']],
  ['what was adjusted in other words', '年初指标值|单项调整后指标值', ['A target 7', 'B target 8']],
  ['the score of the unit', '得分|自评得分', ['A score 10', 'B score 13']],
  ['the reason of a deviation', '备注|偏差原因', ['A reason 7', 'B reason 13']],
  ['the result of the last year', '2023年完成值|2024年完成值', ['A actual 1', 'B actual 13']],
  ['the score of the unit, not its department', '部门评分|绩效自评分', ['A score 3', 'B score 8']],
  ['the points of the form, not a level', '三级权重|分值', ['A weight 3', 'B weight 10']],
  ['the result of the whole year', '半年完成值|全年完成值', ['A actual 2', 'B actual 10']],
  ['the result that is of no other year', '2022年完成值|完成值', ['A actual 1', 'B actual 10']],
  // 5 for a label with a sign before it
  ['another for a sign before it too', '▲2022年完成值|完成值', ['A actual -4', 'B actual 10']],
  ['how it went this year', '2022年完成值|完成情况', ['A actual 1', 'B actual 7']],
  ['the column that is filled', '指标值|指标值\n|5', ['A target 10', 'B target 10.5']],
  ['neither over signs', '指标值|指标值\n|/', ['A target 10', 'B target 10']],
])('of two columns of a kind more speaks for %s', (_, drawing, expected) => {
  expect(claims(drawing)).toEqual(expected);
});

test('a result of the year its form is of is no worse for saying so', () => {
  const grid = gridOf('（2023年度）\n2023年完成值|完成值');
  const cells = rowCells(grid, 1);
  const header = { top: 1, bottom: 1, left: 0, right: 1, cells };
  expect(labelClaims(grid, header, 20).map(({ weight }) => weight)).toEqual([10, 10]);
});

test('points left of the names are those of a level: 6 less', () => {
  expect(claims('一级指标|分值|三级指标|分值')).toEqual([
    'A level1 10',
    'B weight 4',
    'C name 30',
    'D weight 10',
  ]);
});

test('of two columns called 二级指标 the first may be the first level', () => {
  expect(claims('二级指标|二级指标')).toEqual(['A level2 10', 'A level1 12', 'B level2 10']);
});

test('绩效指标 behind 绩效内容 may head the names, where it tells the rows apart', () => {
  const named = (rows: string) =>
    claims(`绩效内容|绩效指标|指标值|得分\n${rows}`).filter((claim) => claim.includes('name'));
  // 10 for the label, 20 for names, 0.5 where anything stands under it; a word nobody listed says less
  expect(named('产出|床位|1|1\n产出|人次|1|1')).toEqual(['A name 26.5', 'B name 30.5']);
  expect(named('床位|产出|1|1\n人次|产出|1|1\n满意度|产出|1|1')).toHaveLength(1);
});

test('考核内容 before 考核指标 may be the second level where it holds levels', () => {
  const two = '考核内容|考核指标';
  expect(claims(`${two}\n数量指标|甲\n质量指标|乙`)[1]).toMatch(/^A level2/);
  expect(claims(`${two}\n建设内容|甲\n质量指标|乙`).join()).not.toContain('level2');
  expect(claims(`二级指标|${two}\n|数量指标|甲`).join()).not.toContain('B level2');
});

test('a 四级指标 that half of the rows fill names them', () => {
  const four = '三级指标|四级指标';
  expect(claims(`${four}\n甲|乙\n丙|`)[1]).toMatch(/^B name/);
  expect(claims(`${four}\n甲|乙\n丙|\n丁|`)).toHaveLength(1);
});

test('the last level names the indicators, the second rather than the first', () => {
  const grid = gridOf('一级指标|二级指标');
  const header = { top: 0, bottom: 0, left: 0, right: 1, cells: rowCells(grid, 0) };
  const last = lastLevels(labelClaims(grid, header, 20));
  expect(last.map(({ field, weight, header: { left } }) => [field, weight, left])).toEqual([
    ['name', 14, 0],
    ['name', 15, 1],
  ]);
});

test.each([
  ['指标值', false],
  ['年初指标值', true],
  ['2023年指标值', true],
])('%s says more than that it is a target: %s', (text, expected) => {
  const grid = gridOf(text);
  expect(
    isSetApart('target', { ...headerOf(grid, 'A1', 'target'), cell: cellAt(grid, 'A1') }),
  ).toBe(expected);
});

test('a header that is not sure says more than its field', () => {
  expect(isSetApart('target', headerOf(gridOf('指标值'), 'A1', 'target', 0.8))).toBe(true);
});
