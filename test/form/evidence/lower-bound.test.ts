import { lowerBound } from '../../../src/form/evidence/lower-bound';

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [9, 2],
  [10, 3],
])('%d belongs at place %i of 2, 5, 9', (value, place) => {
  expect(lowerBound([2, 5, 9], value)).toBe(place);
});

test('an empty list has its only place at the beginning', () => {
  expect(lowerBound([], 7)).toBe(0);
});
