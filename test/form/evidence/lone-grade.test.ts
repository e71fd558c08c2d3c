import { isLoneGrade } from '../../../src/form/evidence/lone-grade';
import { cellAt, gridOf } from '../grid-of';

const isLone = (drawing: string, name: string) => {
  const grid = gridOf(drawing);
  return isLoneGrade(grid, cellAt(grid, name));
};

test.each([
  ['behind words', '效果如何|优', 'B1', true],
  ['behind its own colon', '效果如何：优秀', 'A1', true],
  ['below the grade of a table above, apart', '等级|优\n\n效果如何|良', 'B3', true],
  ['without words before it', '优|效果', 'A1', false],
  ['beside another', '效果如何|优|良', 'B1', false],
  ['above another', '效果如何|优\n其他|良', 'B1', false],
  ['below another', '效果如何|优\n其他|良', 'B2', false],
  ['in a sentence', '效果如何|总体评为优，建议继续安排。', 'B1', false],
  ['that is a figure', '效果如何|95', 'B1', false],
])('a grade %s (%s, %s): %s', (_, drawing, name, expected) => {
  expect(isLone(drawing, name)).toBe(expected);
});
