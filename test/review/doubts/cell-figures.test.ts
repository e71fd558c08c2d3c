import { figureIn, numberOf, repeatsOneOf } from '../../../src/review/doubts/cell-figures';

test.each([
  ['≥98.00', '98'],
  ['1,249人次', '1249'],
  ['每月5日前', '5'],
  ['健全', undefined],
])('the first figure of %s is %s', (text, figure) => {
  expect(figureIn(text)?.toString()).toBe(figure);
});

test('a cell holds what it stores, not what it shows', () => {
  expect(numberOf({ text: '10.00', value: 10.004 })?.toString()).toBe('10.004');
  expect(numberOf({ text: '健全', value: '健全' })).toBeNull();
});

test.each([
  ['2.05', '≥2.05', true],
  ['2.05', '≥2.5', false],
  // a whole number may be the same by chance
  ['5', '5次', false],
  ['0.00', '0.00', false],
])('%s repeats %s: %s', (text, other, repeats) => {
  expect(repeatsOneOf(text, [null, { text: other }])).toBe(repeats);
});
