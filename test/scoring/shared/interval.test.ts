import {
  capAt,
  exactly,
  intersect,
  type Interval,
  scale,
} from '../../../src/scoring/shared/interval';
import { Decimal } from '../../../src/values';

/** `[1, 2)` as an interval. */
function of(text: string): Interval {
  const [, open, low, high, close] = /^([[(])(\S+), (\S+)([\])])$/.exec(text)!;
  return {
    low: new Decimal(low!),
    high: new Decimal(high!),
    lowIncluded: open === '[',
    highIncluded: close === ']',
  };
}

function text(interval: Interval | null): string | null {
  if (!interval) return null;
  const { low, high, lowIncluded, highIncluded } = interval;
  const [open, close] = [lowIncluded ? '[' : '(', highIncluded ? ']' : ')'];
  return `${open}${low.toString()}, ${high.toString()}${close}`;
}

test.each([
  ['[1, 3]', '[2, 4]', '[2, 3]'],
  ['[2, 4]', '[1, 3]', '[2, 3]'],
  ['[1, 4]', '[2, 3)', '[2, 3)'],
  ['(2, 3]', '[2, 4]', '(2, 3]'],
  ['[1, 2]', '[2, 3]', '[2, 2]'],
  ['[1, 2)', '[2, 3]', null],
  ['[1, 2]', '(2, 3]', null],
  ['[1, 2]', '[3, 4]', null],
])('%s and %s have %s in common', (a, b, common) => {
  expect(text(intersect(of(a), of(b)))).toBe(common);
});

test('a number alone holds both its ends', () => {
  expect(text(exactly(new Decimal('9.4')))).toBe('[9.4, 9.4]');
});

test('multiplied first, divided once, the ends as they were', () => {
  expect(text(scale(of('[80, 90)'), new Decimal(10), new Decimal(100)))).toBe('[8, 9)');
});

test.each([
  ['[8, 9)', '[8, 9)'],
  ['[8, 10)', '[8, 10)'],
  ['[8, 11)', '[8, 10]'],
  ['[10, 11)', '[10, 10]'],
  ['(12, 13)', '[10, 10]'],
])('capped at 10, %s is %s', (range, capped) => {
  expect(text(capAt(of(range), new Decimal(10)))).toBe(capped);
});
