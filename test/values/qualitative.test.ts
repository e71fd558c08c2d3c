import { isResultPhrase, resultLevel } from '../../src/values/qualitative';

test.each([
  ['达成指标', 'met'],
  ['达成预期指标', 'met'],
  ['1.达成指标。', 'met'],
  ['“已完成”', 'met'],
  ['全部或基本达成预期指标', 'met'],
  ['部分达成预期指标并具有一定效果', 'partial'],
  ['部分未完成', 'partial'],
  ['未完成预期指标且效果较差', 'unmet'],
  ['未达成指标', 'unmet'],
  ['不达标', 'unmet'],
  ['正在建设中', 'unmet'],
  ['处于招标阶段', 'unmet'],
  ['待验收', 'unmet'],
])('%s is %s', (text, level) => {
  expect(resultLevel(text)).toBe(level);
  expect(isResultPhrase(text)).toBe(true);
});

test.each(['优', '良好', '中', '按时完成了三次培训', '基本可行', ''])(
  '%p is no set phrase',
  (text) => {
    expect(resultLevel(text)).toBeNull();
    expect(isResultPhrase(text)).toBe(false);
  },
);

test.each(['基本达成', '已基本完成预期指标'])('of %s a person says the level', (text) => {
  expect(resultLevel(text)).toBeNull();
  expect(isResultPhrase(text)).toBe(true);
});
