import { dateFormat, daysOf, monthsOf, serialDay } from '../../../src/values/grammar/calendar';

test.each([
  [2023, 2, 1, null, '2023-02-01', '2023-02-28'],
  [2024, 2, 1, null, '2024-02-01', '2024-02-29'],
  [1900, 2, 1, null, '1900-02-01', '1900-02-28'],
  [2023, 12, 31, 31, '2023-12-31', '2023-12-31'],
  [2023, 1, 1, 5, '2023-01-01', '2023-01-05'],
])('%i-%i from %i to %p', (year, month, first, last, from, to) => {
  expect(daysOf(year, month, first, last)).toEqual({ from, to });
});

test.each([
  [0, 1, 1],
  [13, 1, 1],
  [2, 1, 29],
  [4, 1, 31],
  [4, 0, 5],
])('there is no month %i with days %i to %i in 2023', (month, first, last) => {
  expect(daysOf(2023, month, first, last)).toBeNull();
});

test('whole months end on their last day', () => {
  expect(monthsOf(2023, 1, 6)).toEqual({ from: '2023-01-01', to: '2023-06-30' });
  expect(monthsOf(2024, 2, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45291, false, '2023-12-31'],
  [45291.75, false, '2023-12-31'],
  [2958465, false, '9999-12-31'],
  [2958466, false, null],
  [0, false, null],
  [1, true, '1904-01-02'],
])('the serial %d (1904: %p) is %p', (serial, is1904, day) => {
  expect(serialDay(serial, is1904)).toBe(day);
});

test.each([
  ['yyyy-mm-dd', 'day'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
  ['yyyy"年"m"月"', 'month'],
  ['General', null],
  ['0.00', null],
  ['#,##0', null],
  ['"d"0', null],
  ['@', null],
  ['yyyy', null],
  ['mm:ss', null],
])('the format %s shows %p', (format, shows) => expect(dateFormat(format)).toBe(shows));
