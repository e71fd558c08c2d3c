import type { Rounding } from '../../standards';
import { ROUNDING_TITLES } from '../../standards';
import { Decimal } from '../../values';
import type { Interval } from './interval';

const MODES = {
  truncate: Decimal.ROUND_DOWN,
  'half-up': Decimal.ROUND_HALF_UP,
  'half-down': Decimal.ROUND_HALF_DOWN,
} as const satisfies Readonly<Record<Rounding['mode'], number>>;

/** The number rounded as the standard says; ties and cuts are taken by magnitude, away from or towards zero. */
export function roundBy(value: Decimal, { mode, digits }: Rounding): Decimal {
  return value.toDecimalPlaces(digits, MODES[mode]);
}

/** How scores are rounded wherever nobody looks at a standard. */
export const USUAL_MODES = ['truncate', 'half-up'] as const satisfies readonly Rounding['mode'][];

/** Whether a number rounded in a usual way to so many decimals is another. */
export function roundsTo(value: Decimal, other: Decimal, digits: number): boolean {
  return USUAL_MODES.some((mode) => roundBy(value, { mode, digits }).eq(other));
}

/**
 * A printed number rounded as the standard says. What spreadsheets leave behind the tenth decimal is the
 * noise of binary sums (90.2799999999999), which cutting off would turn into a lost cent.
 */
export function roundPrinted(value: Decimal, rounding: Rounding): Decimal {
  return roundBy(withoutNoise(value), rounding);
}

/** A number without what spreadsheets leave behind the tenth decimal. */
export function withoutNoise(value: Decimal): Decimal {
  return value.toDecimalPlaces(NOISE_DIGITS, Decimal.ROUND_HALF_UP);
}

const NOISE_DIGITS = 10;

/** Every non-negative number that rounds to `rounded` ≥ 0. */
export function preimage(rounded: Decimal, { mode, digits }: Rounding): Interval {
  const unit = new Decimal(`1e-${digits}`);
  if (mode === 'truncate') {
    return { low: rounded, high: rounded.plus(unit), lowIncluded: true, highIncluded: false };
  }
  const half = unit.times('0.5');
  const low = Decimal.max(rounded.minus(half), 0);
  const upward = mode === 'half-up';
  return {
    low,
    high: rounded.plus(half),
    lowIncluded: upward || rounded.lt(half),
    highIncluded: !upward,
  };
}

/** The expression as rounded, for an explanation: `截断(10.00 × 55.00 ÷ 120.00, 2位)`. */
export function roundingText(expression: string, { mode, digits }: Rounding): string {
  return `${ROUNDING_TITLES[mode]}(${expression}, ${digits}位)`;
}
