import { indicatorAt } from '../../src/form/indicator-at';
import type { Indicator } from '../../src/form';

const indicators = [{ row: 4 }, { row: 5 }] as unknown as Indicator[];

test('an index of the list has its indicator', () => {
  expect(indicatorAt({ indicators }, 1)).toBe(indicators[1]);
});

test('any other index is refused by its number', () => {
  expect(() => indicatorAt({ indicators }, 2)).toThrow(new RangeError('there is no indicator 2'));
});
