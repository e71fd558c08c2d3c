import { isMirrored, isSumOfWeights, overlaps } from '../../../src/form/edges/foot-columns';
import { cellAt, cellOfText, gridOf, headerOf } from '../grid-of';

test('得分 left of 分值 is mirrored', () => {
  const grid = gridOf('分值|得分');
  const [weight, score] = [headerOf(grid, 'A1'), headerOf(grid, 'B1')];
  expect(isMirrored({ weight, score })).toBe(false);
  expect(isMirrored({ weight: score, score: weight })).toBe(true);
  expect(isMirrored({ weight: undefined, score })).toBe(false);
  expect(overlaps(cellAt(grid, 'A1'), weight)).toBe(true);
  expect(overlaps(cellAt(grid, 'A1'), score)).toBe(false);
});

test('1 in a cell that shows 100% is what weights add up to', () => {
  const cell = { ...cellOfText('100%'), number: 1 };
  expect(isSumOfWeights(cell, { weightSum: 0 })).toBe(true);
});

test.each([
  ['100', true],
  ['90', true],
  ['90.0009', true],
  ['90.0011', false],
  ['89.9989', false],
  ['', false],
])('%s is what weights of 90 add up to: %s', (text, expected) => {
  expect(isSumOfWeights(cellOfText(text), { weightSum: 90 })).toBe(expected);
});
