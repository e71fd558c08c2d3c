import { parseAmount } from '../../src/values';
import { readCellValue } from '../../src/values/cell-value';

test.each([
  [44.9999999999999, '45.00', '45'],
  [45.0000000000001, '45.00', '45'],
  [0.899999999999999, '90%', '90'],
  // a real digit behind those shown stays
  [44.996, '45.00', '44.996'],
  [12.345678, '12.35', '12.345678'],
  // no display that is a number
  [44.9999999999999, '(45.00)', '44.9999999999999'],
])('an amount stored as %d and shown as %s is %s', (value, text, expected) => {
  expect(parseAmount({ value, text })?.value.toString()).toBe(expected);
});

test.each([
  [44.9999999999999, '45.00', '0.00', '45'],
  [0.899999999999999, '90.00%', '0.00%', '90'],
  [44.996, '45.00', '0.00', '44.996'],
])('a value stored as %d and shown as %s is %s', (value, text, format, expected) => {
  const reading = readCellValue({ value, text, format });
  expect(reading.kind === 'number' && reading.value.toString()).toBe(expected);
});

test.each([1e308, -1e300, 1e15])('%d is no amount and no value of a form', (value) => {
  expect(parseAmount({ value, text: String(value) })).toBeNull();
  expect(readCellValue({ value, text: String(value) }).kind).toBe('unknown');
});
