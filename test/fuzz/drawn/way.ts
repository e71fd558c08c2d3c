import { Decimal } from 'decimal.js';

/** A way of scoring that some bureau has. */
export interface Way {
  readonly rounding: 'cut' | 'half-up';
  /** Decimals of a score; a rate has two wherever it is printed. */
  readonly digits: 0 | 1 | 2;
  /** What is left of the points where a result exceeds a limit: limit ÷ result, or one less the excess. */
  readonly excess: 'ratio' | 'linear';
}

export const WAYS: readonly Way[] = (['cut', 'half-up'] as const).flatMap((rounding) =>
  ([0, 1, 2] as const).flatMap((digits) =>
    (['ratio', 'linear'] as const).map((excess) => ({ rounding, digits, excess })),
  ),
);

/** How much of a thing was reached, kept as two numbers so that a score is divided once. */
export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
}

export const ALL_OF_IT: Share = { part: new Decimal(1), whole: new Decimal(1) };

/** The points of a share, rounded as the way says. */
export function points(weight: number, { part, whole }: Share, way: Way): Decimal {
  return rounded(part.times(weight).div(whole), way, way.digits);
}

/** What some scorers gave on the average, rounded as the way says. */
export function mean(scores: readonly Decimal[], way: Way): Decimal {
  return rounded(Decimal.sum(...scores).div(scores.length), way, way.digits);
}

/** The percentage of a share, with two decimals as it is printed. */
export function percentage({ part, whole }: Share, way: Way, digits = 2): Decimal {
  return rounded(part.times(100).div(whole), way, digits);
}

function rounded(value: Decimal, { rounding }: Way, digits: number): Decimal {
  return value.toDecimalPlaces(
    digits,
    rounding === 'cut' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP,
  );
}
