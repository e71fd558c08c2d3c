import { countOf, halves, isInside, rectangleOf } from '../../src/hosts/filled-pieces';

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

test('pieces near each other are one rectangle', () => {
  expect(rectangleOf([area(0, 0, 9, 3), area(12, 1, 20, 7)])).toEqual(area(0, 0, 20, 7));
});

test('one forgotten value far away is left out, and what comes after it is not', () => {
  const form = area(0, 0, 40, 9);
  const far = area(1_048_575, 16_383, 1_048_575, 16_383);
  expect(rectangleOf([form, far, area(41, 0, 50, 9)])).toEqual(area(0, 0, 50, 9));
});

test('a rectangle may have eight times the cells of its pieces, beyond a hundred thousand', () => {
  // two blocks of 200 × 100, as many columns apart as make 8 × 40 000 cells of 200 rows: 1600 columns
  const left = area(0, 0, 199, 99);
  expect(rectangleOf([left, area(0, 1500, 199, 1599)])).toEqual(area(0, 0, 199, 1599));
  expect(rectangleOf([left, area(0, 1501, 199, 1600)])).toEqual(left);
});

test.each([
  [area(0, 0, 9, 3), [area(0, 0, 4, 3), area(5, 0, 9, 3)]],
  [area(0, 0, 3, 9), [area(0, 0, 3, 4), area(0, 5, 3, 9)]],
  [area(2, 2, 4, 4), [area(2, 2, 3, 4), area(4, 2, 4, 4)]],
])('%j is halved across its longer side', (whole, parts) => expect(halves(whole)).toEqual(parts));

test('an area is inside another up to its edges', () => {
  const outer = area(1, 1, 5, 5);
  expect(isInside(outer, outer)).toBe(true);
  for (const beyond of [area(0, 1, 5, 5), area(1, 0, 5, 5), area(1, 1, 6, 5), area(1, 1, 5, 6)])
    expect(isInside(beyond, outer)).toBe(false);
  expect(countOf(area(1, 1, 5, 3))).toBe(15);
});
