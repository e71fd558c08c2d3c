import { cellKind, roughNumber } from '../../../src/form/evidence/cell-kind';
import { EMPTY_CELL } from '../../../src/sheet';
import { cellOf } from '../../rules/sheet-with';

test.each([
  ['', 'blank'],
  ['—', 'sign'],
  ['98.00', 'number'],
  ['≥98.00', 'measure'],
  ['12次', 'measure'],
  ['达成指标', 'result'],
  ['产出指标', 'level'],
  ['培训场次', 'text'],
])('%p looks like a %s', (text, kind) => expect(cellKind(cellOf(text))).toBe(kind));

test('an error is one whatever its text, and a number one however it shows', () => {
  expect(cellKind({ ...EMPTY_CELL, value: { error: '#REF!' }, text: '#REF!' })).toBe('error');
  expect(cellKind({ ...EMPTY_CELL, value: 0.94, text: '94%' })).toBe('number');
});

test.each([
  ['1,234.50', 1234.5],
  ['10分', 10],
  ['90.2%', 90.2],
  ['培训', null],
])('the number of %s is about %p', (text, expected) => {
  expect(roughNumber({ ...EMPTY_CELL, value: text, text })).toBe(expected);
});

test('a number cell has its own number, an empty one none', () => {
  expect(roughNumber({ ...EMPTY_CELL, value: 0.94, text: '94%' })).toBe(0.94);
  expect(roughNumber(EMPTY_CELL)).toBeNull();
});
