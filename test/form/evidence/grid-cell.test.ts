import { gridCell } from '../../../src/form/evidence/grid-cell';
import { type Cell, EMPTY_CELL } from '../../../src/sheet';
import { cellOf } from '../../rules/sheet-with';

const seen = (cell: Cell) => gridCell({ row: 3, column: 2 }, cell, null);

test.each([
  ['', 'blank'],
  ['—', 'sign'],
  ['98.00', 'number'],
  ['≥98.00', 'measure'],
  ['12次', 'measure'],
  ['达成指标', 'result'],
  ['产出指标', 'level'],
  ['培训场次', 'text'],
])('%p looks like a %s', (text, kind) => expect(seen(cellOf(text)).kind).toBe(kind));

test('an error is one whatever its text, and a number one however it shows', () => {
  expect(seen({ ...EMPTY_CELL, value: { error: '#REF!' }, text: '#REF!' }).kind).toBe('error');
  expect(seen({ ...EMPTY_CELL, value: 0.94, text: '94%' }).kind).toBe('number');
});

test.each([
  ['1,234.50', 1234.5],
  ['10分', 10],
  ['90.2%', 90.2],
  ['培训', null],
])('the number of %s is about %p', (text, expected) => {
  expect(seen({ ...EMPTY_CELL, value: text, text }).number).toBe(expected);
});

test('a number cell has its own number, an empty one none', () => {
  expect(seen({ ...EMPTY_CELL, value: 0.94, text: '94%' }).number).toBe(0.94);
  expect(seen(EMPTY_CELL).number).toBeNull();
});

test('a cell without a merge spans itself, one in a merge the whole of it', () => {
  expect(seen(EMPTY_CELL).span).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  const merge = { top: 3, left: 1, bottom: 4, right: 2 };
  expect(gridCell({ row: 3, column: 2 }, EMPTY_CELL, merge).span).toBe(merge);
});

test.each([
  ['培训场次', true],
  ['产出指标', true],
  ['达成指标', true],
  ['—', false],
  ['≥98.00', false],
  ['98.00', false],
  ['', false],
])('%p is words: %s', (text, expected) => expect(seen(cellOf(text)).wordy).toBe(expected));

test('a tick is no figure, whatever it shows', () => {
  expect(seen({ ...EMPTY_CELL, value: true, text: '1' }).number).toBeNull();
});

test('white space alone is blank', () => {
  expect(seen({ ...EMPTY_CELL, value: ' ', text: ' ' })).toMatchObject({
    blank: true,
    kind: 'blank',
  });
});

test('a cell without a value is blank whatever it shows', () => {
  expect(seen({ ...EMPTY_CELL, text: '—' })).toMatchObject({ blank: true, kind: 'blank' });
  expect(seen(EMPTY_CELL)).toMatchObject({ blank: true, kind: 'blank', wordy: false });
});

test('an error is one whatever it shows, and a tick is none', () => {
  const error = { ...EMPTY_CELL, value: { error: '#REF!' }, text: '见附件' };
  expect(seen(error)).toMatchObject({ blank: false, kind: 'error', number: null });
  expect(seen({ ...EMPTY_CELL, value: true, text: '是' }).kind).toBe('text');
});
