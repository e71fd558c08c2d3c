import { EMPTY_CELL, type Cell } from '../../../src/sheet';
import { Decimal } from '../../../src/values';
import { numberContent } from '../../../src/review/edits/number-content';

/** What is written into a cell, as `value format`. */
function told(held: Partial<Cell>, value: string, digits: number, field: 'rate' | 'score'): string {
  const written = numberContent({ ...EMPTY_CELL, ...held }, new Decimal(value), digits, { field });
  expect(written.formula).toBeNull();
  return `${String(written.value)} ${written.format}`;
}

test.each([
  [{ format: '0.00%' }, '0.9402 0.00%'],
  [{ value: '94%', text: '94%' }, '0.9402 0.00%'],
  [{ value: '94％', text: '94％ ' }, '0.9402 0.00%'],
  [{ value: 94, text: '94%' }, '94.02 General'],
  [{ format: '0.00' }, '94.02 0.00'],
  [{ format: '0.00"%"' }, '94.02 0.00"%"'],
  [{ format: '@' }, '94.02 0.00'],
])('a rate of 94.02 in %j is %s', (held, expected) => {
  expect(told(held, '94.02', 2, 'rate')).toBe(expected);
});

test.each<[Partial<Cell>, string[], string, string, string]>([
  [{}, ['95%', '100%'], '100', '1 0%', 'whole percents'],
  [{}, ['95%', '—', ''], '94.02', '0.9402 0.00%', 'a rate with decimals'],
  [{}, ['95.50%'], '100', '1 0.00%', 'percents with decimals'],
  [{ format: '@' }, ['95%'], '100', '1 0%', 'a text format'],
  [{}, ['95%', '100'], '100', '100 General', 'figures with and without a sign'],
  [{}, ['—'], '100', '100 General', 'nothing'],
  [{ format: '0.00' }, ['95%'], '100', '100 0.00', 'a format of its own'],
  [{ value: 97 }, ['95%'], '100', '100 General', 'a figure without a sign'],
])('a rate in %j beside %j of %s is written %s: %s', (held, others, value, expected) => {
  const alike = others.map((text): Cell => ({ ...EMPTY_CELL, value: text, text }));
  const cell = { ...EMPTY_CELL, ...held };
  const after = numberContent(cell, new Decimal(value), 2, { field: 'rate', alike });
  expect(`${String(after.value)} ${after.format}`).toBe(expected);
});

test.each<[Partial<Cell>, string, string]>([
  [{ value: 0.97 }, '0.9402 General', 'a plain cell'],
  [{ value: '0.97', format: '@' }, '0.9402 0.0000', 'a text'],
  [{ value: 0.9402, format: '0.00' }, '0.9402 0.00', 'nothing changes'],
  [{ value: 0.9449, format: '0.00' }, '0.9402 0.0000', 'both show 0.94'],
  [{ value: 0.97, format: '0%' }, '0.9402 0%', 'percents'],
])('a rate of 94.02 in %j of a form that prints ratios is %s: %s', (held, expected) => {
  const cell = { ...EMPTY_CELL, ...held };
  const after = numberContent(cell, new Decimal('94.02'), 2, { field: 'rate', scale: 'ratio' });
  expect(`${String(after.value)} ${after.format}`).toBe(expected);
});

test.each([
  [{ format: '0.00%' }, '7.5 0.00'],
  [{ value: '7%', text: '7%' }, '7.5 General'],
  [{ format: '0.0' }, '7.5 0.0'],
  [{ format: '@' }, '7.5 0.00'],
])('a score of 7.5 in %j is %s', (held, expected) => {
  expect(told(held, '7.5', 2, 'score')).toBe(expected);
});

test.each([
  [9.48, '0', '9.02', '9.02 0.00', 'both show 9'],
  [8.6, '0', '9.02', '9.02 0.00', 'both show 9'],
  [8.4, '0', '9.02', '9.02 0', '8 and 9'],
  [9.02, '0', '9.02', '9.02 0', 'nothing changes'],
  [9.44, '0.0', '9.41', '9.41 0.00', 'both show 9.4'],
  [9.44, '#,##0.0', '9.41', '9.41 0.00', 'both show 9.4'],
  [9.411, '0.00', '9.412', '9.412 0.00', 'the format shows all decimals of a score'],
  [9.48, 'General', '9.02', '9.02 General', 'nobody knows what it shows'],
])('%p formatted %s becomes %s as %s: %s', (value, format, score, expected) => {
  expect(told({ value, format }, score, 2, 'score')).toBe(expected);
});

test('a score of whole points shows whole points', () => {
  expect(told({ format: '@' }, '8', 0, 'score')).toBe('8 0');
});

test.each([
  [0.9444, '0%', '94.02', '0.9402 0.00%', 'both show 94%'],
  [0.9344, '0%', '94.02', '0.9402 0%', '93% and 94%'],
  [0.9404, '0.0%', '94.02', '0.9402 0.00%', 'both show 94.0%'],
  [0.94021, '0.00%', '94.02', '0.9402 0.00%', 'no decimal is hidden'],
])('a rate held as %p under %s becomes %s as %s: %s', (value, format, rate, expected) => {
  expect(told({ value, format }, rate, 2, 'rate')).toBe(expected);
});
