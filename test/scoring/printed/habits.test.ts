import { habitOf, type Habits } from '../../../src/scoring/printed/habits';
import { Decimal } from '../../../src/values';

const CUT = { mode: 'truncate', digits: 2 } as const;
const exact = (value: string): Habits => ({
  ways: [{ exact: new Decimal(value), title: null }],
  excluded: () => false,
});

test.each([
  // 11718.65 ÷ 12250.19 × 100 = 95.66096…
  ['8.3366', '8.34', 2, '四舍五入到两位小数'],
  ['85.75', '86', 0, '四舍五入到整数'],
  ['85.75', '85', 0, '截断到整数'],
  ['4.583', '4.6', 1, '四舍五入到一位小数'],
])('%s printed as %s with %s digits is %s', (value, printed, digits, habit) => {
  expect(habitOf(new Decimal(printed), digits, exact(value), CUT)).toBe(habit);
});

test('91.00 claims both its decimals and is no rounding of 90.7 to integers', () => {
  expect(habitOf(new Decimal('91'), 2, exact('90.7'), CUT)).toBeNull();
});

test('a figure no rounding gives is no habit', () => {
  expect(habitOf(new Decimal('87'), 0, exact('85.75'), CUT)).toBeNull();
});

test('another documented way is named, with its rounding where that differs too', () => {
  const banded: Habits = {
    ways: [
      { exact: new Decimal('9.4'), title: null },
      { exact: new Decimal('7'), title: '按分档计分' },
    ],
    excluded: () => false,
  };
  expect(habitOf(new Decimal('7'), 0, banded, CUT)).toBe('按分档计分');
});

test('a value that is excluded is never a habit', () => {
  const full = { ...exact('9.97'), excluded: (printed: Decimal) => printed.gte(10) };
  expect(habitOf(new Decimal('10'), 0, full, CUT)).toBeNull();
});
