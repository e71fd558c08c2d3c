import { EMPTY_CELL, isBlank, sameContent } from '../../src/sheet';

const content = (
  value: string | number | null,
  formula: string | null = null,
  format = 'General',
) => ({
  value,
  formula,
  format,
});

test('0.1 + 0.2 equals 0.3, as the spreadsheet shows it', () => {
  expect(sameContent(content(0.1 + 0.2), content(0.3))).toBe(true);
});

test('the number 5 is not the text 5', () => {
  expect(sameContent(content(5), content('5'))).toBe(false);
});

test('an empty text equals an empty cell', () => {
  expect(sameContent(content(''), content(null))).toBe(true);
});

test('a formula is another content than its result', () => {
  expect(sameContent(content(9, '=SUM(A1:A2)'), content(9))).toBe(false);
});

test('a formula whose result changed is still the same formula', () => {
  expect(sameContent(content(9, '=SUM(A1:A2)'), content(8, '=SUM(A1:A2)'))).toBe(true);
});

test('the number format does not make a difference', () => {
  expect(sameContent(content(9, null, '0.00'), content(9, null, '@'))).toBe(true);
});

test('white space is blank and a zero is not', () => {
  expect(isBlank({ ...EMPTY_CELL, value: ' 　' })).toBe(true);
  expect(isBlank({ ...EMPTY_CELL, value: 0 })).toBe(false);
});
