import { type Indicator, indicatorAt, isExecutionIndicator, reasonOf } from '../../form';
import { a1 } from '../../sheet';
import type { Decimal } from '../../values';
import { bySaidRule } from './apply-stated-rule';
import { nothingToScore, openNumber } from '../printed/compare-printed';
import { scoreDecided } from './decided-row';
import { incomplete } from './incomplete-row';
import { contested, judged } from './judged-row';
import { scoreLevelled } from './levelled-row';
import { noScore } from '../weight/no-score';
import { hiddenDigits, isRemarked, isSign } from '../shared/printed-number';
import { wholeBand } from '../shared/qualitative-band';
import {
  agreed,
  type DecidedReading,
  isDecided,
  readingsOf,
  type RowReadings,
} from '../achievement/readings';
import { NOTHING, ofRow, type ScoredRow } from './scored-row';
import { scorersMean } from './scorers-mean';
import type { Doubt, IndicatorScore, Scored } from '../shared/scores';
import type { ScoringContext } from '../shared/scoring-context';
import { scoreWithoutWeight } from './weightless-row';
import { owesNoTarget } from './without-target';

/**
 * The 得分 of one row: determined by arithmetic under every admissible reading, left to a person, or
 * waiting for an input.
 */
export function scoreIndicator(context: ScoringContext, index: number): IndicatorScore {
  const { form, weights, standard, habits } = context;
  const indicator = indicatorAt(form, index);
  const { readings, doubt } = readingsOf(indicator, form, standard);
  const row: ScoredRow = {
    form,
    indicator,
    index,
    reason: reasonOf(form, indicator),
    weight: weights[index] ?? null,
    achievement: readings[0].achievement,
    standard,
    habits,
  };
  const score = withScorers(row, withItsRemark(row, scoreByReadings(row, { readings, doubt })));
  const told = doubt ?? hiddenDoubt(indicator, score);
  return told ? { ...score, doubt: told } : score;
}

/**
 * That a number format hides digits of the target or the result which the score hangs on: a person who reads 90%
 * is not told that it is wrong for the 89.5% behind it. Null where the printed score is that of the digits held.
 */
function hiddenDoubt(
  { target, actual }: Indicator,
  { candidates, outcome, reading }: IndicatorScore,
): Doubt | null {
  if (!candidates || (outcome === 'pass' && reading === undefined)) return null;
  const hidden = [target, actual].flatMap((field) => {
    const digits = field && hiddenDigits(field);
    if (!digits) return [];
    const stored = `${digits.stored.toString()}${field.text.endsWith('%') ? '%' : ''}`;
    return { at: field.at, why: `${a1(field.at)}显示为${field.text}，实际存的是${stored}` };
  });
  if (hidden.length === 0) return null;
  const why = hidden.map((one) => one.why).join('，');
  return { why, cells: hidden.map(({ at }) => at), kind: 'hidden' };
}

/** A score with a remark of words in its cell that arithmetic does not give: the words may well say why. */
function withItsRemark(row: ScoredRow, score: IndicatorScore): IndicatorScore {
  const { indicator, weight } = row;
  if (score.outcome !== 'fail' || !weight?.gt(0) || !isRemarked(indicator.score)) return score;
  return contested(row, wholeBand(weight), '得分后面写有说明');
}

function scoreByReadings(row: ScoredRow, read: RowReadings): IndicatorScore {
  const { indicator, weight, achievement } = row;
  const { readings } = read;
  if (isSign(indicator.score)) return nothing(row);
  if (weight === null || weight.isNegative()) {
    return scoreWithoutWeight(row, read);
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
      return scoreLevelled(row, weight, open);
    default: {
      const belowFull = achievement.kind === 'undecided' && achievement.belowFull;
      const band = { ...wholeBand(weight), maxIncluded: !belowFull };
      return judged(row, band, 'why' in open ? open.why : '', 'review');
    }
  }
}

/** A score that is what several scorers gave on the average, or may be: theirs to give where arithmetic gives another. */
function withScorers(row: ScoredRow, score: IndicatorScore): IndicatorScore {
  const { form, index, weight, standard } = row;
  // a sign for nothing is no score that could be theirs
  const told = weight?.gt(0) && score.state !== 'none' ? scorersMean(form, index) : null;
  if (!told || !weight) return score;
  if (score.outcome === 'pass') return told.score === 'said' ? { ...score, averaged: true } : score;
  const { digits } = standard.parameters.scoreRounding.value;
  const mean = told.mean.toDecimalPlaces(digits);
  const why = `各评分人所给分数的平均数为${mean.toString()}`;
  const whenInside = told.score === 'said' ? 'pass' : 'review';
  return { ...judged(row, wholeBand(weight), why, whenInside), averaged: true };
}

/** A row that says how points are given and has no column for a target, whether it prints what was found or not. */
function isOfScoreSheet({ target, method }: Indicator): boolean {
  return !target && !!method;
}

/** What a person gave is kept; 预算执行率 that fell short of 100% is looked at with its score. */
function withoutTarget(row: ScoredRow, weight: Decimal, why: string): IndicatorScore {
  const { indicator } = row;
  const rate = indicator.actual?.parsed;
  const isFull = rate?.kind === 'number' && rate.value.eq(100);
  const isOpen = isExecutionIndicator(indicator) && !isFull;
  return judged(row, wholeBand(weight), why, isOpen ? 'review' : 'pass');
}

const BY_A_PERSON = '表中没有年度指标值，得分由人工按评分标准给定';

/** A row of a form that is not scored, or whose 得分 is a sign for nothing. */
export function unscored(
  { form, standard }: Pick<ScoringContext, 'form' | 'standard'>,
  index: number,
): IndicatorScore {
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
  return scoreDecided(row, counted, weight);
}

/** A row whose 得分 cell holds a number that is no score: a person says what it is. */
function notScored(row: ScoredRow, why: string): IndicatorScore {
  const { score } = row.indicator;
  const { digits } = row.standard.parameters.scoreRounding.value;
  const scored = openNumber(score, 'judgement', digits);
  return ofRow(row, scored, { undecided: why, waitsFor: score ? [score.at] : NOTHING });
}

function nothing(row: ScoredRow): IndicatorScore {
  const { score } = row.indicator;
  const none = nothingToScore(score, row.standard.parameters.scoreRounding.value.digits);
  // a row that carries points cannot be left out of the total in silence
  const waits = score && isSign(score) && row.weight?.gt(0);
  const scored: Scored = waits ? { ...none, outcome: 'review' } : none;
  const open = row.achievement.kind === 'undecided' && !isSign(score) ? row.achievement.why : null;
  return ofRow(row, scored, { undecided: open, waitsFor: waits ? [score.at] : NOTHING });
}
