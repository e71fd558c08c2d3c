import { isGuideRow } from '../../../src/form/evidence/guide-row';
import { rowOf } from '../grid-of';

test.each([
  ['1|2|3', true],
  ['甲|乙|1|2|3=2/1', true],
  ['（1）|（2）|（3）', true],
  ['栏次|1|2|3', true],
  ['7|8|9|10', true],
  ['7|8|9', false],
  ['7|8|9|11', false],
  ['1|2', false],
  ['1|2|4', false],
  ['0|1|2', false],
  ['列次|0|1|2', true],
  ['合计|0|1|2', false],
  ['列次|0|2|3', false],
  ['甲|乙|丙', false],
  ['A|B|C', true],
  ['甲|乙|A|B|C=B/A', true],
  ['（a）|（b）|（c）', true],
  ['B|C|D', false],
  ['A|B|D', false],
  ['A|B', false],
  ['A|2|C', false],
  ['（填写实际数）|（按年初批复填）', true],
  ['（填写实际数）', false],
  ['（填写实际数）|12', false],
  ['（10）|（95.5%）', false],
  ['示例|如：≥100人', true],
  ['例如：≥100人', false],
  ['示例|≥100人', false],
  ['数量指标|培训人数', false],
])('%s only helps to fill the columns in: %s', (row, expected) => {
  expect(isGuideRow(rowOf(row))).toBe(expected);
});
