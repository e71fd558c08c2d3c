import { kindOf } from '../../../src/form/companion/companion-kind';
import { gridOf, territoryAbove } from '../grid-of';

/** A table whose first label stands in the row `top` (0-based). */
const below = (top: number, header: number) => ({ ...territoryAbove(header), top });

const kind = (title: string, header = '三级指标|指标值') => {
  const { kind: found, evidence } = kindOf(
    gridOf(`${title}\n项目名称|河道保洁\n${header}`),
    below(1, 2),
    null,
  );
  return [found, ...evidence];
};

test.each([
  ['2024年项目绩效目标申报表', 'filed'],
  ['项目绩效目标批复表', 'approved'],
  ['项目绩效目标调整表', 'adjusted'],
  ['项目绩效运行监控表', 'monitored'],
  // the more telling word goes first
  ['绩效目标调整申报表', 'adjusted'],
  ['绩效目标表', 'approved'],
])('a table called %s is %s', (title, expected) => {
  // A1 stands alone above row 2, which holds two cells
  const grid = gridOf(`${title}\n一级指标|指标值`);
  expect(kindOf(grid, below(1, 1), null)).toEqual({
    kind: expected,
    evidence: [`A1标题「${title}」`],
  });
});

test.each([
  ['三级指标|指标值|1-7月执行情况', 'monitored', 'C3表头「1-7月执行情况」'],
  ['三级指标|调整前指标值|调整后指标值', 'adjusted', 'C3表头「调整后指标值」'],
])('a header %s outweighs the title', (header, expected, evidence) => {
  expect(kind('绩效目标申报表', header)).toEqual([expected, evidence]);
});

test('批复 in a header tells no more than the title', () => {
  expect(kind('绩效目标申报表', '三级指标|批复指标值')[0]).toBe('filed');
});

test('without a title above, the name of the sheet or the missing results tell', () => {
  // the sheet is called 自评表; a line of two cells is no title, one more than six rows above neither
  expect(kind('河道保洁|申报')[0]).toBe('approved');
  const far = gridOf(`申报表${'\n'.repeat(7)}三级指标|指标值`);
  expect(kindOf(far, below(7, 7), null).evidence).toEqual([
    '指标表头有「指标值」而没有「实际完成值」「得分」',
  ]);
});
