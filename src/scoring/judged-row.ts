import type { Field } from '../form';
import { type Decimal, isPlaceholderReason } from '../values';
import { scoredOf } from './compare-printed';
import { deferred } from './explain';
import { judgementExplanation } from './explain-indicator';
import { readNumber } from './printed-number';
import { withinBand } from './qualitative-band';
import { NOTHING, ofRow, type ScoredRow } from './scored-row';
import type { AllowedBand, IndicatorScore, Outcome } from './scores';

/** A person decides: a printed number inside the band is kept, outside it is wrong, a blank waits. */
export function judged(
  row: ScoredRow,
  band: AllowedBand,
  why: string,
  whenInside: 'pass' | 'review',
): IndicatorScore {
  const { indicator, achievement, standard } = row;
  const { score } = indicator;
  const read = score ? readNumber(score) : null;
  const chosen = read?.kind === 'number' && withinBand(read.value, band) ? read.value : null;
  const isExplained = whenInside === 'review' && chosen !== null && isLessWithReason(row, chosen);
  const scored = scoredOf(score, {
    state: 'judgement',
    computed: null,
    value: chosen,
    reachable: false,
    outcome: !chosen ? withoutChoice(score) : isExplained ? 'pass' : whenInside,
    explanation: deferred(() =>
      judgementExplanation(indicator, band, why, achievement.kind === 'level', standard),
    ),
    digits: standard.parameters.scoreRounding.value.digits,
  });
  const waitsFor = chosen ? NOTHING : [(score ?? indicator.name).at];
  const judgement = ofRow(row, scored, { band, undecided: why, waitsFor });
  return isExplained ? { ...judgement, judged: true } : judgement;
}

/** Whether a person took points off a row of its own weight and said why. */
function isLessWithReason({ weight, reason }: ScoredRow, chosen: Decimal): boolean {
  return !!weight && chosen.lt(weight) && saysWhy(reason);
}

/** Whether a reason says something. */
export function saysWhy(reason: Field | null): boolean {
  return reason !== null && reason.text !== '' && !isPlaceholderReason(reason.text);
}

/** Nobody chose within the band: a blank waits, anything else is wrong. */
function withoutChoice(score: Field | null): Outcome {
  if (!score) return 'no-cell';
  return readNumber(score).kind === 'blank' ? 'review' : 'fail';
}
