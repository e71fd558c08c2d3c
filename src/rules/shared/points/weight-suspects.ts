import type { CellAddress } from '../../../sheet';
import { countedFund, numberIn, weightScale } from '../../../scoring';
import { Decimal, oncePer } from '../../../values';
import { lacksFundBlock } from '../fund/lost-fund';
import type { RuleInput } from '../../rule';

/**
 * Whether the weights of a form, all of them known, miss the full marks. A weight that cannot be read,
 * or is none, is a finding of its own; the sum then says nothing.
 */
export const missesFullMarks = oncePer((input: RuleInput): boolean => {
  const { scores, standard } = input;
  const isKnown = scores.indicators.every(({ weight }) => weight?.gt(0));
  if (scores.indicators.length === 0 || !isKnown || lacksFundBlock(input)) return false;
  return !scores.totalWeight.equals(standard.parameters.fullMarks.value);
});

/** Whether no cell of the form gives 预算执行率 the points it is taken to have. */
export function isUnweighed({ scores, form }: RuleInput): boolean {
  return !scores.fund?.weight.text && !form.fund?.headingWeight;
}

/**
 * Whether a form is drawn up for other full marks than the standard's, as one of 10 points is: what its rows
 * and its funds have is what its own total row says, and too far from the full marks for a slip.
 */
export function hasOwnScale({ form, scores, standard }: RuleInput): boolean {
  const full = new Decimal(standard.parameters.fullMarks.value);
  const { totalWeight } = scores;
  const printed = numberIn(form.total?.weight ?? null)?.times(weightScale(form) ?? 1);
  return (
    printed?.equals(totalWeight) === true && totalWeight.minus(full).abs().gte(full.times(FAR_OFF))
  );
}

/** What part of the full marks no slip of a weight explains where the total row says the same. */
const FAR_OFF = 0.2;

/**
 * The weight cells of which any one may be the wrong one where the weights miss the full marks: a
 * weight that, corrected alone, leaves a positive one, or that of a row which is one too many. Among 190 points
 * only a 100 can be, beside no 90; none where the weights add up, all of them as a rule where they do not.
 */
const weightSuspects = oncePer((input: RuleInput): CellAddress[] => {
  if (!missesFullMarks(input)) return [];
  const { form, scores, standard } = input;
  const full = new Decimal(standard.parameters.fullMarks.value);
  const excess = scores.totalWeight.minus(full);
  const fund = countedFund(scores.fund);
  const printed = [
    ...(fund ? [{ at: fund.weight.cell, value: fund.weight.value }] : []),
    ...form.indicators.map(({ weight }, i) => ({
      at: weight?.at ?? null,
      value: scores.indicators[i]?.weight ?? null,
    })),
  ];
  return printed.flatMap(({ at, value }) => (at && value?.gte(excess) ? [at] : []));
});

/** The one weight cell that alone can be the wrong one; null where none or several can. */
export function refutedWeight(input: RuleInput): CellAddress | null {
  const [only, ...others] = weightSuspects(input);
  return only && others.length === 0 ? only : null;
}
