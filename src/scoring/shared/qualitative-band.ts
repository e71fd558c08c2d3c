import type { Band, Standard } from '../../standards';
import { Decimal, oncePer, type QualitativeLevel } from '../../values';
import { roundBy } from './rounding';
import type { AllowedBand } from './scores';

/** The points a person may give at a level, its edges rounded as scores are. */
export function bandOf(level: QualitativeLevel, weight: Decimal, standard: Standard): AllowedBand {
  const { qualitativeBands, scoreRounding } = standard.parameters;
  const band = qualitativeBands.value[level];
  const { min, max } = sharesOf(band);
  const edge = (share: Decimal) => roundBy(weight.times(share), scoreRounding.value);
  return { min: edge(min), max: edge(max), maxIncluded: band.maxIncluded };
}

const sharesOf = oncePer(({ min, max }: Band) => ({
  min: new Decimal(min),
  max: new Decimal(max),
}));

/** Anything from nothing to the full weight, where no level is known. */
export function wholeBand(weight: Decimal): AllowedBand {
  return { min: NOTHING, max: weight, maxIncluded: true };
}

const NOTHING = new Decimal(0);

/** Whether a person's score is allowed. */
export function withinBand(score: Decimal, { min, max, maxIncluded }: AllowedBand): boolean {
  return score.gte(min) && (maxIncluded ? score.lte(max) : score.lt(max));
}

/** The band in words: `6.00～8.00（不含 8.00）`. */
export function bandText({ min, max, maxIncluded }: AllowedBand, digits: number): string {
  const top = max.toFixed(digits);
  return `${min.toFixed(digits)}～${top}${maxIncluded ? '' : `（不含 ${top}）`}`;
}
