import { displayText } from '../../src/hosts/display-text';

test.each([
  [null, 'General', ''],
  [7.5, '0.00', '7.50'],
  [0.942, '0.0%', '94.2%'],
  [11287.79, '#,##0.00', '11,287.79'],
  [1200, 'General', '1200'],
  [0.1, 'General', '0.1'],
  [true, '0.00', 'TRUE'],
  [false, 'General', 'FALSE'],
  ['优', '0.00', '优'],
  ['优', '@"级"', '优级'],
  [45292, 'yyyy-mm-dd', '2024-01-01'],
  [{ error: '#REF!' }, '0.00', '#REF!'],
])('%j under %s shows %p', (value, code, text) => expect(displayText(value, code)).toBe(text));

test('a day counted from 1904 shows the same day', () => {
  expect(displayText(43830, 'yyyy-mm-dd', true)).toBe('2024-01-01');
  expect(displayText(43830, '0', true)).toBe('43830');
});

test('a number shows the same the second time, and its own under each format', () => {
  expect([7.5, 7.5, 8.5].map((value) => displayText(value, '0.000'))).toEqual([
    '7.500',
    '7.500',
    '8.500',
  ]);
  expect(displayText(7.5, '0.0')).toBe('7.5');
});

test('a number too large for its format shows under General', () => {
  expect(displayText(1e308, '0.00"万元"')).toBe('1E+308');
  expect(displayText(-1e308, '0.00%')).toBe('-1E+308');
});
