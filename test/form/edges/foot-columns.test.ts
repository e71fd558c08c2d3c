import {
  isMirrored,
  isSumOfScores,
  isSumOfWeights,
  overlaps,
} from '../../../src/form/edges/foot-columns';
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

test('a cell that shows a percentage counts by what it shows', () => {
  // 0.9 that shows as 90%, and 90 that shows as 9000%
  expect(isSumOfWeights({ ...cellOfText('90%'), number: 0.9 }, { weightSum: 90 })).toBe(true);
  expect(isSumOfWeights({ ...cellOfText('9000%'), number: 90 }, { weightSum: 90 })).toBe(false);
});

test('nothing is no sum, though there are no weights', () => {
  expect(isSumOfWeights(cellOfText(''), { weightSum: 0 })).toBe(false);
  expect(isSumOfWeights(cellOfText('待定'), { weightSum: 0 })).toBe(false);
});

test.each([
  [88, 88, true],
  [88.005, 88, true],
  [87.995, 88, true],
  [88.007, 88, false],
  [87.993, 88, false],
  [0.5, 0.5, true],
  [88, 0, false],
  [0, 0, false],
])('%d points are what scores of %d add up to: %s', (points, sum, expected) => {
  expect(isSumOfScores(points, { scoreSum: () => sum })).toBe(expected);
});

test.each([
  ['A2', true],
  ['B2', true],
  ['C2', true],
  ['D2', false],
])('%s shows under a header over B and C: %s', (name, expected) => {
  const grid = gridOf('甲|得分||丙\n1||2|3', { merges: ['B1:C1', 'A2:B2'] });
  expect(overlaps(cellAt(grid, name), headerOf(grid, 'B1'))).toBe(expected);
});
