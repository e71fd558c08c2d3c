import {
  bandOf,
  bandText,
  wholeBand,
  withinBand,
} from '../../../src/scoring/shared/qualitative-band';
import { findStandard } from '../../../src/standards';
import { Decimal } from '../../../src/values';

const shanghai = findStandard('shanghai')!;

test.each([
  ['met', '10', '8.00～10.00'],
  ['partial', '10', '6.00～8.00（不含 8.00）'],
  ['unmet', '10', '0.00～6.00（不含 6.00）'],
  // 3.33 × 0.8 is 2.664, cut to 2.66
  ['met', '3.33', '2.66～3.33'],
] as const)('%s of %s points is %s', (level, weight, band) => {
  expect(bandText(bandOf(level, new Decimal(weight), shanghai), 2)).toBe(band);
});

test('a person may give the lower edge, and the upper one only where it belongs', () => {
  const partial = bandOf('partial', new Decimal(10), shanghai);
  const allowed = ['5.99', '6', '7.99', '8'].map((one) => withinBand(new Decimal(one), partial));
  expect(allowed).toEqual([false, true, true, false]);
  const whole = wholeBand(new Decimal(10));
  expect(['-0.01', '0', '10', '10.01'].map((one) => withinBand(new Decimal(one), whole))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
