import { type Indicator, isExecutionIndicator } from '../../form';
import { CHOICE_TITLES, type Rounding, type Standard } from '../../standards';
import type { Decimal } from '../../values';
import { type Decided, isFull } from '../achievement/achievement';
import { compareAdmissible, type Member } from '../printed/compare-printed';
import { bandedShare } from '../fund/execution-score';
import { deferred } from '../explain/explain';
import { decidedExplanation } from '../explain/explain-indicator';
import type { Habits, Way } from '../printed/habits';
import { contested, judged, saysWhy } from './judged-row';
import { numberPair } from '../achievement/number-pair';
import { exceedsPoints } from '../shared/points';
import { hiddenDigits, readNumber } from '../shared/printed-number';
import { wholeBand } from '../shared/qualitative-band';
import { type DecidedReading, withOtherReverse } from '../achievement/readings';
import { isReverse, shortOfReverse } from '../achievement/reverse-achievement';
import { roundedToFull } from '../printed/rounded-to-full';
import { roundBy } from '../shared/rounding';
import { NOTHING, ofRow, type ScoredRow } from './scored-row';
import type { Deviation, IndicatorScore, Scored } from '../shared/scores';

/**
 * A row whose every reading arithmetic settles: what is printed is compared with each of them.
 * @param readings at least one, the usual first
 * @param weight the points of the row, not negative
 */
export function scoreDecided(
  row: ScoredRow,
  readings: readonly DecidedReading[],
  weight: Decimal,
): IndicatorScore {
  const [usual, ...others] = readings.map((reading) => memberOf(row, reading, weight));
  if (!usual) throw new Error('a decided row has a reading');
  const likely = readings.filter(({ unlikely }) => !unlikely);
  const lowered = loweredFromFull(row, likely, weight);
  const scored = compareAdmissible([usual, ...others]);
  if (lowered === 'with-reason') {
    if (likely.every(isMet)) {
      return judged(row, wholeBand(weight), '已完成的得分已由人工调低并写明原因', 'pass');
    }
    // met under one reading and short under another, and no share of either is what is printed
    if (scored.outcome !== 'pass') {
      return contested(row, wholeBand(weight), `${sensesOf(likely)}结论不同`);
    }
  }
  const byUsual = { ...scored, computed: usual.computed };
  const rounded = row.habits ? roundedToFull(row.form, byUsual, weight) : null;
  if (rounded) return judged(row, wholeBand(weight), rounded, 'review');
  if (lowered === 'silently' && scored.outcome === 'fail' && scored.computed) {
    return ofRow(row, { ...scored, value: scored.printed, lowered: true });
  }
  const deviations = new Set(likely.map(({ achievement }) => achievement.deviation));
  const exact = exactOf(scored, readings, weight, row.standard);
  const score = ofRow(row, scored, { ...openEnds(row, scored), ...(exact && { exact }) });
  return deviations.size === 1 ? score : { ...score, deviation: deviationAs(likely, scored) };
}

/** What the row deviates by under the reading that its printed score shows; unknown where none does. */
function deviationAs(readings: readonly DecidedReading[], scored: Scored): Deviation {
  if (scored.outcome !== 'pass') return 'unknown';
  const shown = readings.find(({ words }) => words === scored.reading) ?? readings[0];
  return shown?.achievement.deviation ?? 'unknown';
}

/** What was rounded to the computed score. */
function exactOf(
  { computed }: Scored,
  readings: readonly DecidedReading[],
  weight: Decimal,
  { parameters }: Standard,
): Decimal | undefined {
  if (!computed) return undefined;
  return readings
    .map(({ achievement }) => shareOf(weight, achievement))
    .find((exact) => roundBy(exact, parameters.scoreRounding.value).eq(computed));
}

/** Where several values are admissible and none is printed, a person decides between them. */
function openEnds({ indicator }: ScoredRow, { candidates, value, cell }: Scored) {
  if (!candidates) return {};
  const undecided = `按不同理解得分不同（${candidates
    .map((one) => `${one.reading}为${one.value.toString()}`)
    .join('；')}）`;
  return { undecided, waitsFor: value ? NOTHING : [cell ?? indicator.name.at] };
}

function memberOf(
  row: ScoredRow,
  { achievement, words, unlikely }: DecidedReading,
  weight: Decimal,
): Member {
  const { indicator, standard } = row;
  const rounding = standard.parameters.scoreRounding.value;
  const exact = shareOf(weight, achievement);
  const computed = roundBy(exact, rounding);
  return {
    field: indicator.score,
    computed,
    rounding,
    reading: words,
    unlikely,
    explanation: deferred(() =>
      decidedExplanation(indicator, achievement, weight, computed, standard),
    ),
    reachable: reachableByShown(indicator, achievement, weight, rounding),
    habits: row.habits ? habitsOf(row, exact, weight) : undefined,
  };
}

/** Points of 16.67 on the sheet, behind which 50 ÷ 3 stands, give 16.67 as well as the 16.66 cut off from that. */
function reachableByShown(
  { weight: field }: ScoredRow['indicator'],
  achievement: Decided,
  weight: Decimal,
  rounding: Rounding,
): Member['reachable'] {
  const digits = field && hiddenDigits(field);
  if (!digits?.stored.eq(weight)) return undefined;
  const shown = roundBy(shareOf(digits.shown, achievement), rounding);
  return (printed) => printed.eq(shown);
}

/** What may be printed for an exact score out of habit; full marks of a row that fell short never are. */
function habitsOf(row: ScoredRow, exact: Decimal, weight: Decimal): Habits {
  const isShort = exact.lt(weight);
  return {
    ways: [{ exact, title: null }, ...otherWays(row, weight)],
    excluded: (printed) =>
      printed.isNegative() ||
      (isShort && printed.gte(weight)) ||
      (exact.gt(0) && printed.isZero() && !isBanded(row)),
  };
}

/** The other documented ways to score the row: the other rule for a missed ≤, the bands of 预算执行率. */
function otherWays(row: ScoredRow, weight: Decimal): Way[] {
  const { indicator, standard } = row;
  const pair = numberPair(indicator);
  const due = indicator.target?.parsed;
  if (!pair || 'why' in pair || due?.kind !== 'number') return [];
  const reverse = otherReverse(indicator, weight, standard);
  if (reverse !== undefined) return reverse ? [reverse] : [];
  if (!isBanded(row) || pair.completion === null) return [];
  const share = bandedShare(pair.completion.times(100), standard);
  return [{ exact: weight.times(share), title: CHOICE_TITLES.executionRule.banded }];
}

/**
 * What a missed ≤ scores by the documented rule that the standard does not follow; null where arithmetic does
 * not settle it, undefined where the row is no missed ≤.
 */
export function otherReverse(
  indicator: Indicator,
  weight: Decimal,
  standard: Standard,
): Way | null | undefined {
  const pair = numberPair(indicator);
  const due = indicator.target?.parsed;
  if (!pair || 'why' in pair || due?.kind !== 'number') return undefined;
  if (!isReverse(due.operator) || !pair.actual.gt(pair.target)) return undefined;
  const other = shortOfReverse(pair, withOtherReverse(standard));
  if (other.kind !== 'decided') return null;
  return { exact: shareOf(weight, other), title: other.rule.title };
}

/** Whether the row is 预算执行率, which some places score by bands. */
function isBanded({ indicator }: ScoredRow): boolean {
  return isExecutionIndicator(indicator);
}

function shareOf(weight: Decimal, achievement: Decided): Decimal {
  if (isFull(achievement)) return weight;
  return weight.times(achievement.numerator).div(achievement.denominator);
}

/**
 * Whether a person took points off a row that met its target under some reading: with a reason that is
 * a person's right (财预〔2020〕10号), without one the reason is owed and nobody else decides.
 */
function loweredFromFull(
  { indicator, reason }: ScoredRow,
  readings: readonly DecidedReading[],
  weight: Decimal,
): 'with-reason' | 'silently' | null {
  const read = indicator.score ? readNumber(indicator.score) : null;
  const isLower =
    read?.kind === 'number' && !read.value.isNegative() && exceedsPoints(weight, read.value);
  if (!isLower || !readings.some(isMet)) return null;
  return saysWhy(reason) ? 'with-reason' : 'silently';
}

function isMet({ achievement }: DecidedReading): boolean {
  return isFull(achievement);
}

/** 按「≥」理解、按「≤」理解. */
function sensesOf(readings: readonly DecidedReading[]): string {
  return [...new Set(readings.map(({ sense }) => sense))].join('、');
}
