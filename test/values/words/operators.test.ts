import {
  boundOfDirection,
  endingIn,
  findOperator,
  leadingOperator,
  PREFIX_OPERATORS,
  prefixAtEnd,
  SUFFIX_OPERATORS,
  suffixAtEnd,
  wordsFor,
} from '../../../src/values/words/operators';

test.each([
  ['≥', '≥'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['大于等于', '≥'],
  ['不超过', '≤'],
  ['小于', '<'],
  ['大于', '>'],
  ['等于', '='],
  ['以上', '≥'],
  ['以内', '≤'],
  ['定性', null],
  ['', null],
])('a column %p names %p', (text, operator) => expect(findOperator(text)).toBe(operator));

test.each([
  ['正向', '≥'],
  ['正', '≥'],
  ['反向指标', '≤'],
  ['负向', '≤'],
  ['定性', null],
  ['≥', null],
  ['', null],
])('a direction %p sets the bound %p', (text, bound) => expect(boundOfDirection(text)).toBe(bound));

test.each([
  ['满意度不低于', '不低于', '≥'],
  ['应不少于', '应不少于', '≥'],
  ['大于或等于', '大于或等于', '≥'],
  ['不大于', '不大于', '≤'],
  ['数量>=', '>=', '≥'],
])('before a number %s ends with the longest word %s', (text, word, operator) => {
  expect(prefixAtEnd(text)).toMatchObject({ word, operator });
});

test('a soft word says that it is one', () => {
  expect(prefixAtEnd('控制在')).toEqual({ word: '控制在', operator: '≤', soft: true });
  expect(prefixAtEnd('不低于')).not.toHaveProperty('soft');
});

test.each([
  ['个及以上', '及以上', '≥'],
  ['天范围内', '范围内', '≤'],
  ['天内', '内', '≤'],
])('behind a number %s ends with %s', (text, word, operator) => {
  expect(suffixAtEnd(text)).toMatchObject({ word, operator });
});

test('a text without such a word ends with none', () => {
  expect(prefixAtEnd('培训')).toBeUndefined();
  expect(suffixAtEnd('个')).toBeUndefined();
  expect(endingIn(['完成', '全部完成'])('已办')).toBeNull();
});

test.each([
  ['≥90%', '≥'],
  ['>=90%', '≥'],
  ['不低于上年', '≥'],
  ['至多三次', '≤'],
  ['达到90%', null],
  ['控制在3天', null],
  ['上年以上', null],
])('%s begins with %p, soft words set no bound by themselves', (text, operator) => {
  expect(leadingOperator(text)).toBe(operator);
});

test('the words of a bound are those before a number', () => {
  const atMost = new RegExp(`^(?:${wordsFor('≤', '<')})$`);
  expect(['不超过', '≤', '低于', '控制在'].filter((word) => !atMost.test(word))).toEqual([]);
  expect(['不低于', '≥', '=', '以内'].filter((word) => atMost.test(word))).toEqual([]);
});

test.each([
  ['before', PREFIX_OPERATORS],
  ['behind', SUFFIX_OPERATORS],
])('the words %s a number stand from the longest to the shortest', (_, operators) => {
  const lengths = operators.map(({ word }) => word.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
