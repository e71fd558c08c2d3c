import { Decimal } from '../../src/values';
import { isOfOneSize } from '../../src/values/of-one-size';

test.each([
  ['5000', '50', true],
  ['5001', '50', false],
  ['50', '5000', true],
  ['49', '5000', false],
  ['0', '0', true],
  ['0', '0.01', false],
])('%s and %s are of one size: %s', (a, b, expected) => {
  expect(isOfOneSize(new Decimal(a), new Decimal(b))).toBe(expected);
});
