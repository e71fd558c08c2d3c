import { lastArea, parseA1Area } from '../../src/sheet';

const AREAS = ['B2:C2', 'D4:D6', 'H8:J8'].map((name) => parseA1Area(name));

test.each([
  ['left', 0, null],
  ['left', 1, 'B2:C2'],
  ['left', 2, 'B2:C2'],
  ['left', 3, 'D4:D6'],
  ['left', 6, 'D4:D6'],
  ['left', 7, 'H8:J8'],
  ['left', 99, 'H8:J8'],
  ['top', 0, null],
  ['top', 2, 'B2:C2'],
  ['top', 3, 'D4:D6'],
  ['top', 7, 'H8:J8'],
] as const)('by its %s the last one at or before %i is %s', (side, at, name) => {
  expect(lastArea(AREAS, side, at)).toEqual(name === null ? null : parseA1Area(name));
});

test('of no areas none is the last', () => {
  expect(lastArea([], 'left', 5)).toBeNull();
});
