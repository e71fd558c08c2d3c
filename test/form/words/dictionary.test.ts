import { Dictionary } from '../../../src/form/words/dictionary';
import { readLabel } from '../../../src/form/words/label';

const WORDS = new Dictionary<'score' | 'target' | 'name'>(
  { score: ['得分', '自评得分'], target: ['年度指标值'], name: ['三级指标', '得分'] },
  [[/^本年.+值$/, 'target']],
);
const match = (text: string) => WORDS.match(readLabel(text));
const exact = (text: string) => WORDS.exact(readLabel(text));

test.each([
  ['得分', 'score', 1],
  [' 自评 得分 ', 'score', 1],
  ['年度指标值：', 'target', 1],
  ['本年计划值', 'target', 0.9],
  ['单位自评得分情况', 'score', 0.8],
  ['项目年度指标值及其完成的情况说明', 'target', 0.6],
  ['三级指标（必填）', 'name', 1],
  ['三级指标名称', 'name', 0.8],
  ['三级指标的年度指标值', 'target', 0.8],
])('%j is %s with %p', (text, field, confidence) =>
  expect(match(text)).toEqual({ field, confidence }),
);

// 三级指标 says of what, not which
test.each([
  '三级指标配分',
  '三级指标年度任务目标',
  '分',
  '单位得分',
  '填报说明',
  `年度指标值${'甲'.repeat(20)}`,
])('%s names nothing', (text) => {
  expect(match(text)).toBeNull();
});

test('a whole label is exact where it is listed or put together, never by a word within it', () => {
  expect([exact('得分'), exact('本年计划值'), exact('单位自评得分情况')]).toEqual([
    'score',
    'target',
    null,
  ]);
});

test('of a word listed twice the first field counts', () =>
  expect(match('得分')?.field).toBe('score'));

test('a label with its value in one cell is taken apart at the colon', () => {
  expect(WORDS.inline('三级指标： 培训场次 ')).toEqual({ field: 'name', value: '培训场次' });
  expect(WORDS.inline('  得分:9:5')).toEqual({ field: 'score', value: '9:5' });
  expect(WORDS.inline('得分：')).toBeNull();
  expect(WORDS.inline('说明：得分')).toBeNull();
});
