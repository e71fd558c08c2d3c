import { inOtherUnit, isRatioOfOther, unitsApart } from '../../../src/scoring/shared/magnitude';
import { Decimal } from '../../../src/values';

const apart = (a: string, b: string) =>
  unitsApart(new Decimal(a), new Decimal(b))?.toString() ?? null;

test.each([
  ['1000000', '100', '10000'],
  ['25', '250000', '10000'],
  ['30000', '1', '10000'],
  ['3334', '1', '10000'],
  ['100000000', '1', '100000000'],
])('%s and %s are likely one amount in two units, %s apart', (a, b, factor) => {
  expect(apart(a, b)).toBe(factor);
});

test.each([
  ['3333', '1'],
  ['30001', '1'],
  ['100', '98'],
  ['0', '98'],
  ['98', '0'],
  ['-10000', '1'],
  ['1', '-10000'],
  ['-10000', '-1'],
  ['1000000', '1'],
])('%s and %s are of one unit as far as their size tells', (a, b) => {
  expect(apart(a, b)).toBeNull();
});

test.each([
  ['0.98', '98', true],
  ['98', '0.95', true],
  ['0.3', '30', false],
  ['0.5', '98', false],
  ['1.2', '120', false],
  ['0', '98', false],
  ['98', '-0.98', false],
  ['-98', '0.98', false],
  ['1', '100', true],
  ['1', '150', false],
  ['0.5', '50', true],
  ['0.5', '49.9', false],
  // 130 is the largest share meant, and 75 ÷ 0.5 the widest apart
  ['1', '130', true],
  ['1', '130.1', false],
  ['0.5', '75', true],
  ['0.5', '75.1', false],
  ['0.9', '60', true],
  ['0.9', '59.9', false],
])('%s beside %s is the same share as a ratio: %s', (a, b, expected) => {
  expect(isRatioOfOther(new Decimal(a), new Decimal(b))).toBe(expected);
});

test.each([
  // 1.6 of 公里 beside 1500 of 米, 100 of 分钟 beside 2 of 小时
  ['1.6', '1500', ['1000', '0.01'], '1000'],
  ['100', '2', ['60', '0.02'], '0.02'],
  ['1300', '1500', ['1000', '0.01'], undefined],
  ['12', '1', ['0.1'], undefined],
  ['0', '1500', ['1000'], undefined],
])('%s beside %s is in another unit by %j: %s', (bare, due, sizes, expected) => {
  const found = inOtherUnit(
    new Decimal(bare),
    new Decimal(due),
    sizes.map((size) => new Decimal(size)),
  );
  expect(found?.toString()).toBe(expected);
});
