import {
  preimage,
  roundBy,
  roundingText,
  roundPrinted,
} from '../../../src/scoring/shared/rounding';
import { Decimal } from '../../../src/values';

const CUT = { mode: 'truncate', digits: 2 } as const;

describe('the noise of binary sums', () => {
  test.each([
    ['90.2799999999999', '90.28', 'a sum of doubles'],
    ['90.27999999996', '90.28', 'nines to the eleventh decimal'],
    ['90.2799999999', '90.27', 'ten decimals are digits, not noise'],
    ['90.27999999', '90.27', 'eight decimals are cut off'],
  ])('%s cut to cents is %s: %s', (printed, rounded) => {
    expect(roundPrinted(new Decimal(printed), CUT).toString()).toBe(rounded);
  });
});

test.each([
  ['truncate', '8.339', '8.33'],
  ['half-up', '8.335', '8.34'],
  ['half-up', '8.3349', '8.33'],
  ['half-down', '8.335', '8.33'],
  ['half-down', '8.3351', '8.34'],
  ['truncate', '-8.339', '-8.33'],
] as const)('%s turns %s into %s', (mode, exact, rounded) => {
  expect(roundBy(new Decimal(exact), { mode, digits: 2 }).toString()).toBe(rounded);
});

test.each([
  ['truncate', '9.16', '[9.16, 9.17)'],
  ['half-up', '9.16', '[9.155, 9.165)'],
  ['half-down', '9.16', '(9.155, 9.165]'],
  ['half-up', '0', '[0, 0.005)'],
  ['half-down', '0', '[0, 0.005]'],
  ['half-down', '0.01', '(0.005, 0.015]'],
  ['truncate', '0', '[0, 0.01)'],
] as const)('under %s, what prints as %s lies in %s', (mode, rounded, range) => {
  const { low, high, lowIncluded, highIncluded } = preimage(new Decimal(rounded), {
    mode,
    digits: 2,
  });
  const [open, close] = [lowIncluded ? '[' : '(', highIncluded ? ']' : ')'];
  expect(`${open}${low.toString()}, ${high.toString()}${close}`).toBe(range);
});

test('a formula names the rounding and its digits', () => {
  expect(roundingText('3 × 1 ÷ 3', CUT)).toBe('截断(3 × 1 ÷ 3, 2位)');
});
