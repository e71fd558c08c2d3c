import type { Field } from '../../form';
import { isPlaceholderReason } from '../../values';
import { compareAdmissible } from '../printed/compare-printed';
import { deferred } from '../explain/explain';
import { judgementExplanation } from '../explain/explain-indicator';
import { numberIn } from '../shared/printed-number';
import { withinBand } from '../shared/qualitative-band';
import { NOTHING, ofRow, type ScoredRow } from './scored-row';
import { statedRule } from './stated-rule';
import type { AllowedBand, IndicatorScore } from '../shared/scores';

/**
 * A person decides: a printed number inside the band is kept, outside it is wrong, a blank waits. What would be
 * looked at passes where points were taken off and a reason says why.
 */
export function judged(
  row: ScoredRow,
  band: AllowedBand,
  why: string,
  whenInside: 'pass' | 'review',
): IndicatorScore {
  const isExplained = whenInside === 'review' && isLessWithReason(row, band);
  if (isExplained && hasOwnArithmetic(row)) return contested(row, band, why);
  const judgement = withinSpan(row, band, why, isExplained ? 'pass' : whenInside);
  return isExplained ? { ...judgement, judged: true } : judgement;
}

/** Whether the row states a rule of its own that leaves nothing to a judgement: 发生一起不得分. */
function hasOwnArithmetic({ form, indicator }: ScoredRow): boolean {
  const rule = statedRule(form, indicator);
  return rule !== null && rule.kind !== 'usual' && rule.kind !== 'own';
}

/** A person is asked, whatever reason there is: arithmetic gives another score, and words in its cell may say why. */
export function contested(row: ScoredRow, band: AllowedBand, why: string): IndicatorScore {
  return { ...withinSpan(row, band, why, 'review'), contested: true };
}

function withinSpan(
  row: ScoredRow,
  band: AllowedBand,
  why: string,
  whenInside: 'pass' | 'review',
): IndicatorScore {
  const { form, indicator, achievement, standard } = row;
  const { score } = indicator;
  const scored = compareAdmissible({
    field: score,
    span: band,
    whenInside,
    digits: standard.parameters.scoreRounding.value.digits,
    explanation: deferred(() => {
      const method = (statedRule(form, indicator) && indicator.method) ?? null;
      const byLevel = achievement.kind === 'level';
      return judgementExplanation(indicator, { band, why, byLevel, method }, standard);
    }),
  });
  const waitsFor = scored.value ? NOTHING : [(score ?? indicator.name).at];
  return ofRow(row, scored, { band, undecided: why, waitsFor });
}

/** Whether a person took points off a row of its own weight, within its band, and said why. */
function isLessWithReason({ indicator, weight, reason }: ScoredRow, band: AllowedBand): boolean {
  const given = numberIn(indicator.score);
  const isLess = !!given && !!weight && withinBand(given, band) && given.lt(weight);
  return isLess && saysWhy(reason);
}

/** Whether a reason says something. */
export function saysWhy(reason: Field | null): boolean {
  return reason !== null && reason.text !== '' && !isPlaceholderReason(reason.text);
}
