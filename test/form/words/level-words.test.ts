import { contradicts, isLevel, isLevel1, isLevel2 } from '../../../src/form/words/level-words';

test.each([
  ['产出指标', true, false],
  ['产出', true, false],
  ['满意度指标', true, true],
  ['预算执行率', true, false],
  ['数量指标', false, true],
  ['社会效益', false, true],
  ['服务对象满意度指标', false, true],
  ['培训场次', false, false],
  ['产出指标完成', false, false],
])('%s is a 一级指标: %p, a 二级指标: %p', (text, first, second) => {
  expect([isLevel1(text), isLevel2(text), isLevel(text)]).toEqual([first, second, first || second]);
});

test.each([
  ['效益指标', '数量指标', true],
  ['产出指标', '数量指标', false],
  ['产出指标', '社会效益指标', true],
  ['效益指标', '可持续影响指标', false],
  ['产出指标', '服务对象满意度', true],
  ['效益指标', '服务对象满意度', false],
  ['效益指标', '其他', false],
  ['甲类', '数量指标', false],
])('under %s a %s plainly belongs elsewhere: %p', (first, second, expected) => {
  expect(contradicts(first, second)).toBe(expected);
});
