import { placeOf } from '../../src/form/slide';

const place = (shift: number, fit: number) => ({ shift, fit });

test.each<[string, number, number]>([
  ['as much better as its headers hold it', 3, -1],
  ['hardly as much better', 2.5, 0],
])('a row that fits %s is read at its best place', (_, better, shift) => {
  expect(placeOf(place(0, 1), [place(-1, 1 + better)], { stands: 3 }).shift).toBe(shift);
});

test('where the row above slid as far, 2 less is enough', () => {
  const places = [place(-1, 1), place(1, 1)];
  expect(placeOf(place(0, 0), places, { stands: 3, above: 1 }).shift).toBe(1);
  expect(placeOf(place(0, 0.5), places, { stands: 3, above: 1 }).shift).toBe(0);
});

test('of two places that fit equally well the first is taken', () => {
  expect(placeOf(place(0, 0), [place(-1, 4), place(1, 4)], { stands: 3 }).shift).toBe(-1);
});

test('a row that fits nowhere stands under its headers', () => {
  const nowhere = place(-1, Number.NEGATIVE_INFINITY);
  expect(placeOf(place(0, -9), [nowhere], { stands: 1.5 }).shift).toBe(0);
});

test('a row that can stand nowhere, its own place among them, is left there', () => {
  const nowhere = [place(-1, -Infinity), place(1, -Infinity)];
  expect(placeOf(place(0, -Infinity), nowhere, { stands: 3 }).shift).toBe(0);
  expect(placeOf(place(0, -Infinity), [...nowhere, place(2, 1)], { stands: 3 }).shift).toBe(2);
});
