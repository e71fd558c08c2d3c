import { readGoals } from '../../../src/form/edges/read-goals';
import { gridOf, namesOf } from '../grid-of';

function goals(drawing: string, last = 9): string {
  const { planned, achieved } = readGoals(gridOf(drawing), { left: 0, right: 9 }, 0, last);
  return namesOf([planned, achieved]);
}

test.each([
  ['under their labels', '年度总体目标|预期目标|实际完成情况\n|甲|乙', 'B2 C2'],
  ['under their labels over a blank row', '预期目标|实际完成情况\n\n甲|乙', 'A3 B3'],
  ['under a label though nobody filled it in', '预期目标|实际完成情况\n甲', 'A2 B2'],
  ['beside labels that stand one below the other', '预期目标|甲\n实际完成情况|乙', 'B1 B2'],
  ['beside the name of the block', '年度总体目标|甲', 'B1 -'],
  ['under the name of the block beside 实际完成情况', '总体目标|实际完成情况\n甲|乙', 'A2 B2'],
  [
    'under the second of two names of the block',
    '年度总体目标|年度绩效目标|实际完成情况\n|甲|乙',
    'B2 C2',
  ],
  ['under what the second name says was done', '年度总体目标|年度总体目标完成情况\n甲|乙', 'A2 B2'],
  ['beside 完成情况 as the name of the block', '年度总体目标完成情况|甲', 'B1 -'],
  ['in the cell of its label', '年度总体目标|甲\n实际完成情况：乙', 'B1 A2'],
  ['where only one is printed', '实际完成情况|乙', '- B1'],
  ['nowhere beside points', '完成情况|分值|得分\n甲|10|9', '- -'],
  ['nowhere without a label', '甲|乙', '- -'],
])('the goals are read %s', (_, drawing, expected) => expect(goals(drawing)).toBe(expected));

test('a goal below the last row is of another block', () => {
  expect(goals('预期目标|实际完成情况\n甲|乙', 1)).toBe('A2 B2');
  expect(goals('预期目标|实际完成情况\n甲|乙', 0)).toBe('- -');
});

test('what was reached in another row is not beside the plan', () => {
  // 实际完成情况 of the row of 预期目标 counts, not the one that heads the block
  expect(goals('实际完成情况\n预期目标|实际完成情况\n甲|乙')).toBe('A3 B3');
});
