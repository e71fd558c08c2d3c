import type { Standard } from '../standards';
import { Decimal, type QualitativeLevel } from '../values';
import { roundBy } from './rounding';
import type { AllowedBand } from './scores';

/** The points a person may give at a level, its edges rounded as scores are. */
export function bandOf(level: QualitativeLevel, weight: Decimal, standard: Standard): AllowedBand {
  const { qualitativeBands, scoreRounding } = standard.parameters;
  const band = qualitativeBands.value[level];
  const edge = (share: number) => roundBy(weight.times(new Decimal(share)), scoreRounding.value);
  return { min: edge(band.min), max: edge(band.max), maxIncluded: band.maxIncluded };
}

/** Anything from nothing to the full weight, where no level is known. */
export function wholeBand(weight: Decimal): AllowedBand {
  return { min: new Decimal(0), max: weight, maxIncluded: true };
}

/** Whether a person's score is allowed. */
export function withinBand(score: Decimal, { min, max, maxIncluded }: AllowedBand): boolean {
  return score.gte(min) && (maxIncluded ? score.lte(max) : score.lt(max));
}

/** The band in words: `6.00～8.00（不含 8.00）`. */
export function bandText({ min, max, maxIncluded }: AllowedBand, digits: number): string {
  const top = max.toFixed(digits);
  return `${min.toFixed(digits)}～${top}${maxIncluded ? '' : `（不含 ${top}）`}`;
}
