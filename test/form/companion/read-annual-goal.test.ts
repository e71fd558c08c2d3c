import { readAnnualGoal } from '../../../src/form/companion/read-annual-goal';
import { gridOf, namesOf, territoryAbove } from '../grid-of';

test.each([
  ['under its label', '实施期目标|年度目标\n三年建成|当年开工\n三级指标|指标值', 2, 'B2'],
  ['beside its label', '年度目标|当年开工|中期目标|三年建成\n三级指标|指标值', 1, 'B1'],
  ['nowhere, where the longer goal follows', '年度目标|实施期目标\n三级指标|指标值', 1, '-'],
  ['nowhere without a longer goal', '年度目标|当年开工\n三级指标|指标值', 1, '-'],
  ['nowhere without a goal of the year', '总体目标|三年建成\n三级指标|指标值', 1, '-'],
  ['in a lower row too', '项目|保洁\n实施期总体目标|年度绩效目标\n甲|乙\n三级指标|指标值', 3, 'B3'],
])('the goal of the year stands %s', (_, drawing, header, expected) => {
  expect(namesOf([readAnnualGoal(gridOf(drawing), territoryAbove(header))])).toBe(expected);
});
