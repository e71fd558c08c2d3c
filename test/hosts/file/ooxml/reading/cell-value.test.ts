import { cellValue } from '../../../../../src/hosts/file/ooxml/reading/cell-value';

const strings = { at: (index: number) => ['优', ''][index], plain: () => null };
const read = (cell: object, date1904 = false) =>
  cellValue({ value: null, type: '', ...cell } as never, strings, date1904);

test.each([
  [{ value: null }, null],
  [{ value: '' }, null],
  [{ value: '7.50' }, 7.5],
  [{ value: '1e3' }, 1000],
  [{ value: '0', type: 's' }, '优'],
  [{ value: '1', type: 's' }, null],
  [{ value: '良_x000D_', type: 'str' }, '良\r'],
  [{ value: '', type: 'str' }, null],
  [{ type: 'inlineStr', inline: '中' }, '中'],
  [{ type: 'inlineStr' }, null],
  [{ value: '1', type: 'b' }, true],
  [{ value: ' true ', type: 'b' }, true],
  [{ value: '0', type: 'b' }, false],
  [{ value: '#REF!', type: 'e' }, { error: '#REF!' }],
])('%j is %j', (cell, expected) => expect(read(cell)).toEqual(expected));

// 1 January 2024 is day 45292 from 1900, 1462 days fewer from 1904
test.each([
  ['2024-01-01', false, 45292],
  ['2024-01-01', true, 43830],
  ['2024-01-01T12:00:00', false, 45292.5],
  ['2024-01-01T08:00:00+08:00', false, 45292],
  ['no day', false, 'no day'],
])('the ISO day %s (from 1904: %p) is %p', (value, date1904, expected) => {
  expect(read({ value, type: 'd' }, date1904)).toBe(expected);
});

test.each([
  [{ value: '7,5' }, 'no number'],
  [{ value: '1e999' }, 'too large'],
  [{ value: '9', type: 's' }, 'a text nobody keeps'],
])('%j is damaged: %s', (cell, _) => expect(() => read(cell)).toThrow());
