import {
  asCellNumber,
  type CellValue,
  EMPTY_CELL,
  isBlank,
  isError,
  sameContent,
} from '../../src/sheet';

const content = (value: CellValue, formula: string | null = null, format = 'General') => ({
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

test('an empty cell is locked, as spreadsheets have it', () => {
  expect(EMPTY_CELL.locked).toBe(true);
});

test('a number that is not finite is the error spreadsheets give', () => {
  expect(asCellNumber(9.5)).toBe(9.5);
  expect(asCellNumber(Infinity)).toEqual({ error: '#NUM!' });
  expect(asCellNumber(NaN)).toEqual({ error: '#NUM!' });
});

test('an error is an object, which no other content is', () => {
  expect(isError({ error: '#REF!' })).toBe(true);
  for (const value of [null, '#REF!', 0, true]) expect(isError(value)).toBe(false);
});

test('errors, texts and truth values are the same as themselves alone', () => {
  const all = [{ error: '#REF!' }, { error: '#DIV/0!' }, 'true', true, false, '#REF!', 1, '1'];
  for (const [i, one] of all.entries())
    for (const [k, other] of all.entries())
      expect([one, other, sameContent(content(one), content(other))]).toEqual([
        one,
        other,
        i === k,
      ]);
});

test('the sixteenth digit is not seen, the fifteenth is', () => {
  expect(sameContent(content(1.00000000000001), content(1))).toBe(false);
  expect(sameContent(content(1.000000000000001), content(1))).toBe(true);
});
