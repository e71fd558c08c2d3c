import { parseResult, parseTarget, readTrend } from '../../../src/values';
import { notation } from '../notation';

const told = (target: string, text: string): string =>
  notation(readTrend(parseTarget({ text: target }), parseResult({ text })));

test.each([
  ['稳步增长', '增长6%'],
  ['较上年下降', '较上年下降15%'],
  ['不低于上年', '增长1%'],
  ['不高于去年', '下降1%'],
])('%s is met by %s', (target, text) => expect(told(target, text)).toBe('met'));

test.each([
  ['稳步增长', '下降6%', '· 6 %'],
  ['下降', '增长6%', '· 6 %'],
  ['增长', '增长0%', '· 0 %'],
  ['增长', '6%', '· 6 %'],
  ['显著提升', '提升6%', '· 6 %'],
  ['不高于去年', '增长1%', '· 1 %'],
])('%s is left to a person beside %s', (target, text, expected) => {
  expect(told(target, text)).toBe(expected);
});

test('a numeric target and a text stay', () => {
  expect(told('≥5%', '增长6%')).toBe('· 6 %');
  expect(told('稳步增长', '有所增长')).toBe('qualitative');
});
