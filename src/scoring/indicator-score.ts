import { type Form, type Indicator, indicatorAt } from '../form';
import type { CellAddress } from '../sheet';
import { CHOICE_TITLES, type Standard } from '../standards';
import type { Decimal } from '../values';
import { type Achievement, type Decided, undecidedFor } from './achievement';
import {
  compareAdmissible,
  comparePrinted,
  type Member,
  nothingToScore,
  openNumber,
  scoredOf,
} from './compare-printed';
import { bySaidRule } from './apply-stated-rule';
import { decimalOf } from './decimal-of';
import { isExecutionIndicator } from './execution-weight';
import { bandedShare } from './execution-score';
import { deferred } from './explain';
import type { Habits, Way } from './habits';
import { noScore } from './no-score';
import { numberPair } from './number-pair';
import { type Reading, readingsOf, type RowReadings, withOtherReverse } from './readings';
import { isReverse, shortOfReverse } from './reverse-achievement';
import { decidedExplanation, proposalExplanation } from './explain-indicator';
import { isRemarked, isSign, numberIn, readNumber } from './printed-number';
import { weightlessGroups } from './weightless-group';
import { judged, saysWhy } from './judged-row';
import { NOTHING, ofRow, type ScoredRow } from './scored-row';
import { bandOf, wholeBand, withinBand } from './qualitative-band';
import { roundedToFull } from './rounded-to-full';
import { roundBy, roundPrinted } from './rounding';
import type { Deviation, IndicatorScore, Scored } from './scores';
import { owesNoTarget } from './without-target';

/**
 * The 得分 of one row: determined by arithmetic under every admissible reading, left to a person, or
 * waiting for an input.
 */
export function scoreIndicator(
  form: Form,
  index: number,
  weight: Decimal | null,
  standard: Standard,
  habits: boolean,
): IndicatorScore {
  const indicator = indicatorAt(form, index);
  const { readings, doubt } = readingsOf(indicator, form, standard);
  const row: ScoredRow = {
    form,
    indicator,
    index,
    reason: indicator.reason ?? form.remark,
    weight,
    achievement: readings[0].achievement,
    standard,
    habits,
  };
  const score = withItsRemark(row, scoreRow(row, { readings, doubt }));
  return doubt ? { ...score, doubt } : score;
}

/** A score with a remark of words in its cell that arithmetic does not give: the words may well say why. */
function withItsRemark(row: ScoredRow, score: IndicatorScore): IndicatorScore {
  const { indicator, weight } = row;
  if (score.outcome !== 'fail' || !weight?.gt(0) || !isRemarked(indicator.score)) return score;
  return judged(row, wholeBand(weight), '得分后面写有说明', 'review');
}

function scoreRow(row: ScoredRow, read: RowReadings): IndicatorScore {
  const { indicator, weight, achievement } = row;
  const { readings } = read;
  if (isSign(indicator.score)) return nothing(row);
  if (weight === null || weight.isNegative()) {
    return withoutWeightUnder(row, read);
  }
  const strange = noScore(row.form, indicator, row.standard);
  if (strange) return notScored(row, strange);
  if (isOfScoreSheet(indicator)) return judged(row, wholeBand(weight), BY_A_PERSON, 'pass');
  const untargeted = owesNoTarget(row.form, row.index);
  if (untargeted) return withoutTarget(row, weight, untargeted);
  if (readings.every(isDecided)) return bySaidRules(row, readings, weight);
  const open = (readings.find((reading) => !isDecided(reading)) ?? readings[0]).achievement;
  switch (open.kind) {
    case 'incomplete':
      return incomplete(row, open.why, open.waitsFor);
    case 'level':
      return levelled(row, weight);
    default: {
      const belowFull = achievement.kind === 'undecided' && achievement.belowFull;
      const band = { ...wholeBand(weight), maxIncluded: !belowFull };
      return judged(row, band, 'why' in open ? open.why : '', 'review');
    }
  }
}

/** A row that says how points are given and has no column for a target or a result. */
function isOfScoreSheet({ target, actual, method }: Indicator): boolean {
  return !target && !actual && !!method;
}

/** What a person gave is kept; 预算执行率 that fell short of 100% is looked at with its score. */
function withoutTarget(row: ScoredRow, weight: Decimal, why: string): IndicatorScore {
  const { indicator } = row;
  const rate = indicator.actual?.parsed;
  const isFull = rate?.kind === 'number' && rate.value.eq(100);
  const isOpen = isExecutionIndicator(indicator) && !isFull;
  return judged(row, wholeBand(weight), why, isOpen ? 'review' : 'pass');
}

const BY_A_PERSON = '表中没有年度指标值和实际完成值，得分由人工按评分标准给定';

interface DecidedReading extends Reading {
  readonly achievement: Decided;
}

function isDecided(reading: Reading): reading is DecidedReading {
  return isDecidedBy(reading.achievement);
}

function isDecidedBy(achievement: Achievement): achievement is Decided {
  return achievement.kind === 'decided';
}

/** What several rows that share one 得分 make together. */
export interface SharedScore {
  /** The points of all of them. */
  readonly points: Decimal;
  /** Whether each of them is done beyond doubt. */
  readonly isDone: boolean;
}

/**
 * The row that holds the score of several: full points where each is done, otherwise how far the others
 * count is for a person.
 */
export function scoreShared(
  form: Form,
  index: number,
  { points, isDone }: SharedScore,
  standard: Standard,
): IndicatorScore {
  const indicator = indicatorAt(form, index);
  const row: ScoredRow = {
    form,
    indicator,
    index,
    reason: indicator.reason ?? form.remark,
    weight: points,
    achievement: agreed(readingsOf(indicator, form, standard)),
    standard,
    habits: false,
  };
  if (points.lte(0)) return withoutWeight({ ...row, weight: null });
  const isFull = isDone && !!indicator.score && numberIn(indicator.score)?.eq(points);
  const why = isDone ? SHARED : `${SHARED}，其中有未完成或无法判断的`;
  const score = judged(
    row,
    wholeBand(points),
    `${why}，得分由人工确定`,
    isFull ? 'pass' : 'review',
  );
  return { ...score, ofSeveral: isDone ? 'done' : 'open' };
}

const SHARED = '几行共用一个得分';

/** A row of a form that is not scored, or whose 得分 is a sign for nothing. */
export function unscored(form: Form, index: number, standard: Standard): IndicatorScore {
  const indicator = indicatorAt(form, index);
  return nothing({
    form,
    indicator,
    index,
    reason: indicator.reason,
    weight: null,
    achievement: agreed(readingsOf(indicator, form, standard)),
    standard,
    habits: false,
  });
}

/** What every likely reading says of a row that is not scored by itself; undecided where they differ. */
function agreed({ readings, doubt }: RowReadings): Achievement {
  const likely = readings.filter(({ unlikely }) => !unlikely);
  if (doubt) return undecidedFor(doubt.why, 'unknown', null);
  const deviations = new Set(
    likely.map(({ achievement }) => (isDecidedBy(achievement) ? achievement.deviation : null)),
  );
  const [{ achievement }] = readings;
  if (deviations.size === 1) return achievement;
  const words = [...new Set(likely.map(({ sense }) => sense))].join('、');
  return undecidedFor(`${words}结论不同`, 'unknown', null);
}

/** Settled by arithmetic, unless the row's own 评分标准 counts otherwise or is for a person to apply. */
function bySaidRules(
  row: ScoredRow,
  readings: readonly DecidedReading[],
  weight: Decimal,
): IndicatorScore {
  const said = readings.map((reading) => ({
    reading,
    by: bySaidRule(row.form, row.indicator, reading.achievement, weight),
  }));
  const person = said.find(({ by, reading }) => by?.kind === 'person' && !reading.unlikely)?.by;
  if (person?.kind === 'person') return judged(row, wholeBand(weight), person.why, 'review');
  const counted = said.flatMap(({ reading, by }) => {
    // where only an unlikely reading would leave the row to a person, it says nothing
    if (by?.kind === 'person') return [];
    if (by?.kind !== 'decided') return [reading];
    return by.achievements.map((achievement) => ({
      ...reading,
      words: '按表内评分标准',
      achievement,
    }));
  });
  return decided(row, counted, weight);
}

/** A row whose every reading arithmetic settles. */
function decided(
  row: ScoredRow,
  readings: readonly DecidedReading[],
  weight: Decimal,
): IndicatorScore {
  const [usual, ...others] = readings.map((reading) => memberOf(row, reading, weight));
  if (!usual) throw new Error('a decided row has a reading');
  const likely = readings.filter(({ unlikely }) => !unlikely);
  const lowered = loweredFromFull(row, likely, weight);
  if (lowered === 'with-reason') {
    return judged(row, wholeBand(weight), '已完成的得分已由人工调低并写明原因', 'pass');
  }
  const scored = compareAdmissible([usual, ...others]);
  const byUsual = { ...scored, computed: usual.computed };
  const rounded = row.habits ? roundedToFull(row.form, byUsual, weight) : null;
  if (rounded) return judged(row, wholeBand(weight), rounded, 'review');
  if (lowered === 'silently' && scored.outcome === 'fail' && scored.computed) {
    return ofRow(row, { ...scored, value: scored.printed, lowered: true });
  }
  const deviations = new Set(likely.map(({ achievement }) => achievement.deviation));
  const score = ofRow(row, scored, openEnds(row, scored));
  return deviations.size === 1 ? score : { ...score, deviation: deviationAs(likely, scored) };
}

/** What the row deviates by under the reading that its printed score shows; unknown where none does. */
function deviationAs(readings: readonly DecidedReading[], scored: Scored): Deviation {
  if (scored.outcome !== 'pass') return 'unknown';
  const shown = readings.find(({ words }) => words === scored.reading) ?? readings[0];
  return shown?.achievement.deviation ?? 'unknown';
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
    habits: row.habits ? habitsOf(row, exact, weight) : undefined,
  };
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
  if (isReverse(due.operator) && pair.actual.gt(pair.target)) {
    const other = shortOfReverse(pair, withOtherReverse(standard));
    return other.kind === 'decided'
      ? [{ exact: shareOf(weight, other), title: other.rule.title }]
      : [];
  }
  if (!isBanded(row) || pair.completion === null) return [];
  const share = bandedShare(pair.completion.times(100), standard);
  return [{ exact: weight.times(share), title: CHOICE_TITLES.executionRule.banded }];
}

/** Whether the row is 预算执行率, which some places score by bands. */
function isBanded({ indicator }: ScoredRow): boolean {
  return isExecutionIndicator(indicator);
}

function shareOf(weight: Decimal, { numerator, denominator }: Decided): Decimal {
  return numerator.eq(denominator) ? weight : weight.times(numerator).div(denominator);
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
  const isLower = read?.kind === 'number' && !read.value.isNegative() && read.value.lt(weight);
  const isMet = ({ achievement }: DecidedReading) =>
    achievement.numerator.eq(achievement.denominator);
  if (!isLower || !readings.some(isMet)) return null;
  return saysWhy(reason) ? 'with-reason' : 'silently';
}

/** A row whose 得分 cell holds a number that is no score: a person says what it is. */
function notScored(row: ScoredRow, why: string): IndicatorScore {
  const { score } = row.indicator;
  const { digits } = row.standard.parameters.scoreRounding.value;
  const scored = openNumber(score, 'judgement', digits);
  return ofRow(row, scored, { undecided: why, waitsFor: score ? [score.at] : NOTHING });
}

function levelled(row: ScoredRow, weight: Decimal): IndicatorScore {
  const { indicator, achievement, standard } = row;
  if (achievement.kind !== 'level') throw new TypeError('not a level');
  const band = bandOf(achievement.level, weight, standard);
  // without a cell for it nobody can see what a person chose
  const isOpen = achievement.level !== 'met' || indicator.score === null;
  if (isOpen) return judged(row, band, LEVEL_WHY[achievement.level], 'pass');
  const rounding = standard.parameters.scoreRounding.value;
  const computed = roundBy(weight, rounding);
  const explanation = deferred(() =>
    proposalExplanation(indicator, achievement, weight, computed, standard),
  );
  const read = readNumber(indicator.score);
  const isFull = read.kind === 'number' && roundPrinted(read.value, rounding).eq(computed);
  const personChose = read.kind !== 'blank' && !isFull;
  if (personChose) return judged(row, band, LEVEL_WHY.met, 'pass');
  const scored = comparePrinted({ field: indicator.score, computed, rounding, explanation });
  return ofRow(row, scored, { band });
}

const LEVEL_WHY = {
  met: '定性指标达成，得分由人工在区间内确定',
  partial: '定性指标部分达成，得分由人工在区间内确定',
  unmet: '定性指标未达成，得分由人工在区间内确定',
} as const;

/** A row without points of its own: where its readings differ it fell short of nothing known. */
function withoutWeightUnder(row: ScoredRow, read: RowReadings): IndicatorScore {
  if (agreed(read) === row.achievement) return withoutWeight(row);
  const met = read.readings.find(({ achievement }) => !isShort(achievement));
  const score = withoutWeight({ ...row, achievement: met?.achievement ?? row.achievement });
  return { ...score, deviation: 'unknown' };
}

function withoutWeight(row: ScoredRow): IndicatorScore {
  const { indicator, achievement } = row;
  if (indicator.weight) {
    const why = row.weight ? '分值小于零' : '分值未填写或不是数字';
    return incomplete(row, why, [indicator.weight.at]);
  }
  if (achievement.kind === 'incomplete') {
    return incomplete(row, achievement.why, achievement.waitsFor);
  }
  return ofGroup(row);
}

/**
 * A row of a layout without 分值, where a person shares the group's points among its rows: they add up
 * to the group's where each is done, and to less where this one fell short.
 */
function ofGroup(row: ScoredRow): IndicatorScore {
  const { form, index, standard, achievement } = row;
  const group = weightlessGroups(form, standard).find(({ rows }) => rows.includes(index));
  const points = group?.points ?? decimalOf(standard.parameters.fullMarks);
  const why = '表中没有该项指标的分值，得分由人工确定';
  const lost = group?.printed ? group.points.minus(group.printed) : null;
  if (!group || lost === null || lost.isNegative() || achievement.kind === 'undecided') {
    return judged(row, wholeBand(points), why, 'review');
  }
  const full = `本组${group.rows.length}项指标共得满分${points.toString()}，没有为未完成扣分`;
  return lost.isZero() && isShort(achievement)
    ? judged(row, wholeBand(points), full, 'review')
    : judged(row, wholeBand(points), why, 'pass');
}

function isShort(achievement: Achievement): boolean {
  if (achievement.kind === 'level') return achievement.level !== 'met';
  return achievement.kind === 'decided' && isShortfall(achievement);
}

function isShortfall({ numerator, denominator }: Decided): boolean {
  return !numerator.eq(denominator);
}

function incomplete(row: ScoredRow, why: string, waitsFor: readonly CellAddress[]): IndicatorScore {
  const { score } = row.indicator;
  const read = score ? readNumber(score) : null;
  const printed = read?.kind === 'number' ? read.value : null;
  const scored = scoredOf(score, {
    state: 'missing',
    computed: null,
    // a person's figure counts for the provisional total as long as the row could carry it
    value: printed && row.weight && withinBand(printed, wholeBand(row.weight)) ? printed : null,
    reachable: false,
    outcome: !score ? 'no-cell' : read?.kind === 'blank' ? 'missing' : 'review',
    explanation: null,
    digits: row.standard.parameters.scoreRounding.value.digits,
  });
  return ofRow(row, scored, { undecided: why, waitsFor });
}

function nothing(row: ScoredRow): IndicatorScore {
  const { score } = row.indicator;
  const scored: Scored = nothingToScore(score, row.standard.parameters.scoreRounding.value.digits);
  // a row that carries points cannot be left out of the total in silence
  const waits = score && isSign(score) && row.weight?.gt(0);
  const open = row.achievement.kind === 'undecided' && !isSign(score) ? row.achievement.why : null;
  return ofRow(row, scored, { undecided: open, waitsFor: waits ? [score.at] : NOTHING });
}
