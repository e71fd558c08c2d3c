import { Decimal, fromCell, isCellNumber, isWithin, withoutDust } from '../../src/values/decimal';

test('a cell is taken at the fifteen digits a sheet shows', () => {
  expect(fromCell(0.1 + 0.2).toString()).toBe('0.3');
  expect(fromCell(123456789.123456).toString()).toBe('123456789.123456');
  expect(fromCell(1.005).times(100).toString()).toBe('100.5');
});

test.each([
  [1234567890123456, '1234567890123460'],
  [123456789012345, '123456789012345'],
  [-99999999.999999, '-99999999.999999'],
  [1.5e-7, '0.00000015'],
  [-0, '0'],
])('of %p no sixteenth digit is taken, and no other is lost', (value, expected) => {
  expect(fromCell(value).toString()).toBe(expected);
  expect(fromCell(value).isNegative()).toBe(value < 0);
});

test.each([NaN, Infinity, -Infinity])('%p is no cell number', (value) => {
  expect(() => fromCell(value)).toThrow(RangeError);
  expect(isCellNumber(value)).toBe(false);
});

test('numbers carry forty digits and print without an exponent', () => {
  expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(40)}`);
  expect(new Decimal('1e30').toString()).toBe(`1${'0'.repeat(30)}`);
});

test.each([
  ['44.9999999999999', '45', '45'],
  ['45', '45.000000045', '45.000000045'],
  ['45', '45.00000005', '45'],
  ['45.004', '45', '45.004'],
  ['-44.9999999999999', '-45', '-45'],
])('%s shown as %s counts as %s: only dust is taken off', (held, shown, expected) => {
  expect(withoutDust(new Decimal(held), new Decimal(shown)).toString()).toBe(expected);
});

test('a zero keeps the sign it is shown with', () => {
  expect(withoutDust(new Decimal(0), new Decimal('-0')).isNegative()).toBe(true);
});

test('a number nobody shows stays', () => {
  expect(withoutDust(new Decimal(3), null).toString()).toBe('3');
  expect(withoutDust(new Decimal(3), undefined).toString()).toBe('3');
});

test('a form counts below a thousand million million', () => {
  expect(isCellNumber(999_999_999_999_999)).toBe(true);
  expect(isCellNumber(-999_999_999_999_999)).toBe(true);
  expect(isCellNumber(1e15)).toBe(false);
  expect(isCellNumber(-1e15)).toBe(false);
});

test('two numbers are within what they are apart at most; what is none is within nothing', () => {
  expect(isWithin(new Decimal('9.16'), '9.17', '0.01')).toBe(true);
  expect(isWithin(new Decimal('9.17'), '9.16', '0.01')).toBe(true);
  expect(isWithin(new Decimal('9.16'), '9.18', '0.01')).toBe(false);
  expect(isWithin(null, 0, 1)).toBe(false);
});
