import { preimage, roundBy, roundPrinted } from '../../src/scoring';
import { Decimal } from '../../src/values';

const CUT = { mode: 'truncate', digits: 2 } as const;

test('what a sum of doubles leaves behind the tenth decimal is no lost cent', () => {
  expect(roundPrinted(new Decimal('90.2799999999999'), CUT).toString()).toBe('90.28');
});

test('a digit before the tenth decimal is one, and is cut off', () => {
  expect(roundPrinted(new Decimal('90.27999999'), CUT).toString()).toBe('90.27');
});

test.each([
  ['truncate', '8.339', '8.33'],
  ['half-up', '8.335', '8.34'],
  ['half-down', '8.335', '8.33'],
] as const)('%s turns %s into %s', (mode, exact, rounded) => {
  expect(roundBy(new Decimal(exact), { mode, digits: 2 }).toString()).toBe(rounded);
});

test('cut off, 9.16 stands for everything from 9.16 to below 9.17', () => {
  const { low, high, lowIncluded, highIncluded } = preimage(new Decimal('9.16'), CUT);
  expect([low.toString(), high.toString(), lowIncluded, highIncluded]).toEqual([
    '9.16',
    '9.17',
    true,
    false,
  ]);
});
