import { INDICATOR_WORDS, SHORT_WORDS, TASK_WORDS } from '../../../src/form/words/indicator-words';
import { readLabel } from '../../../src/form/words/label';

test.each([
  ['一级指标', 'level1', 1],
  ['二级指标', 'level2', 1],
  ['三 级\n指标：', 'name', 1],
  ['四级指标', 'fourth-level', 1],
  ['绩效指标', 'rail', 1],
  ['年度指标值（A）', 'target', 1],
  ['调整后指标值', 'adjusted-target', 1],
  ['实际完成值', 'actual', 1],
  ['运算符号', 'operator', 1],
  ['计量单位', 'target-unit', 1],
  ['分值', 'weight', 1],
  ['得分', 'score', 1],
  ['财政审核评分', 'other-score', 1],
  ['扣分', 'deduction', 1],
  ['偏差原因分析及改进措施', 'reason', 1],
  ['评分标准', 'method', 1],
  ['指标性质', 'operator', 1],
  ['指标属性', 'nature', 1],
  ['序号', 'number', 1],
  ['合同约定数量', 'target', 0.9],
  ['专家组评分', 'other-score', 0.9],
  ['考核维度', 'level1', 0.9],
  ['本年分值', 'weight', 0.9],
  ['本年配分', 'weight', 0.9],
])('%j heads %s with %p', (text, field, confidence) => {
  expect(INDICATOR_WORDS.match(readLabel(text))).toEqual({ field, confidence });
});

test.each(['目标', '完成', '配分', '类别', '任务名称'])(
  '%s is too short or too common to tell a header row by',
  (text) => expect(INDICATOR_WORDS.match(readLabel(text))).toBeNull(),
);

test.each([
  ['目标', 'target'],
  ['完成', 'actual'],
  ['配分', 'weight'],
  ['自评', 'score'],
  ['情况说明', 'reason'],
  ['类别', 'level1'],
  ['指标', 'name'],
  ['分值', undefined],
])('in a header row %s can only mean %s', (text, expected) => {
  expect(SHORT_WORDS.get(text)).toBe(expected);
});

test('no short word is one that tells a header row, but for 指标, which also names the block', () => {
  const told = [...SHORT_WORDS.keys()].filter((word) => INDICATOR_WORDS.listed.has(word));
  expect(told).toEqual(['指标']);
});

test.each([
  ['重点工作', true],
  ['任务名称', true],
  ['指标名称', false],
])('%s names the rows of a list of tasks: %p', (text, expected) => {
  expect(TASK_WORDS.has(text)).toBe(expected);
});
