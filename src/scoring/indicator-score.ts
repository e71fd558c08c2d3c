import type { Field, Indicator } from '../form';
import type { CellAddress } from '../sheet';
import type { Standard } from '../standards';
import { type Decimal, isPlaceholderReason } from '../values';
import type { Achievement, Decided } from './achievement';
import { comparePrinted, nothingToScore, scoredOf } from './compare-printed';
import { achievementOf } from './compare-result';
import { decimalOf } from './decimal-of';
import { deferred } from './explain';
import { decidedExplanation, judgementExplanation, proposalExplanation } from './explain-indicator';
import { groupPoints } from './indicator-weight';
import { isSign, readNumber } from './printed-number';
import { bandOf, wholeBand, withinBand } from './qualitative-band';
import { roundBy, roundPrinted } from './rounding';
import type { AllowedBand, Deviation, IndicatorScore, Outcome, Scored } from './scores';

/** A row on its way to a score: what every path below needs. */
interface Row {
  readonly indicator: Indicator;
  readonly index: number;
  /** The row's own reason, or the one explanation at the foot of forms without a reason column. */
  readonly reason: Field | null;
  readonly weight: Decimal | null;
  readonly achievement: Achievement;
  readonly standard: Standard;
}

/** The 得分 of one row: determined by arithmetic, left to a person, or waiting for an input. */
export function scoreIndicator(
  indicator: Indicator,
  index: number,
  weight: Decimal | null,
  remark: Field | null,
  standard: Standard,
): IndicatorScore {
  const row: Row = {
    indicator,
    index,
    reason: indicator.reason ?? remark,
    weight,
    achievement: achievementOf(indicator, standard),
    standard,
  };
  if (isSign(indicator.score)) return nothing(row);
  if (row.weight === null || row.weight.isNegative()) return withoutWeight(row);
  switch (row.achievement.kind) {
    case 'incomplete':
      return incomplete(row, row.achievement.why, row.achievement.waitsFor);
    case 'decided':
      return decided(row, row.achievement, row.weight);
    case 'level':
      return levelled(row, row.weight);
    case 'undecided': {
      const band = { ...wholeBand(row.weight), maxIncluded: !row.achievement.belowFull };
      return judged(row, band, row.achievement.why, 'review');
    }
  }
}

/** A row of a form that is not scored, or whose 得分 is a sign for nothing. */
export function unscored(indicator: Indicator, index: number, standard: Standard): IndicatorScore {
  return nothing({
    indicator,
    index,
    reason: indicator.reason,
    weight: null,
    achievement: achievementOf(indicator, standard),
    standard,
  });
}

function decided(row: Row, achievement: Decided, weight: Decimal): IndicatorScore {
  const { indicator, standard } = row;
  const rounding = standard.parameters.scoreRounding.value;
  const computed = roundBy(shareOf(weight, achievement), rounding);
  const explanation = deferred(() =>
    decidedExplanation(indicator, achievement, weight, computed, standard),
  );
  if (loweredWithReason(row, computed)) {
    return judged(row, wholeBand(weight), '超额完成的得分已由人工调低并写明原因', 'pass');
  }
  const scored = comparePrinted({ field: indicator.score, computed, rounding, explanation });
  return ofRow(row, scored);
}

function shareOf(weight: Decimal, { numerator, denominator }: Decided): Decimal {
  return numerator.eq(denominator) ? weight : weight.times(numerator).div(denominator);
}

/** A person may take points off a far over-achieved row whose target was set too low (财预〔2020〕10号). */
function loweredWithReason({ indicator, achievement, reason }: Row, computed: Decimal): boolean {
  const { score } = indicator;
  if (!score || !reason || deviationOf(achievement) !== 'over') return false;
  const read = readNumber(score);
  if (read.kind !== 'number' || read.value.isNegative() || read.value.gte(computed)) return false;
  return !isPlaceholderReason(reason.text);
}

function levelled(row: Row, weight: Decimal): IndicatorScore {
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
  const read = indicator.score ? readNumber(indicator.score) : null;
  const isFull = read?.kind === 'number' && roundPrinted(read.value, rounding).eq(computed);
  const personChose = read !== null && read.kind !== 'blank' && !isFull;
  if (personChose) return judged(row, band, LEVEL_WHY.met, 'pass');
  const scored = comparePrinted({ field: indicator.score, computed, rounding, explanation });
  return ofRow(row, scored, { band });
}

const LEVEL_WHY = {
  met: '定性指标达成，得分由人工在区间内确定',
  partial: '定性指标部分达成，得分由人工在区间内确定',
  unmet: '定性指标未达成，得分由人工在区间内确定',
} as const;

/** A person decides: a printed number inside the band is kept, outside it is wrong, a blank waits. */
function judged(
  row: Row,
  band: AllowedBand,
  why: string,
  whenInside: 'pass' | 'review',
): IndicatorScore {
  const { indicator, achievement, standard } = row;
  const { score } = indicator;
  const read = score ? readNumber(score) : null;
  const chosen = read?.kind === 'number' && withinBand(read.value, band) ? read.value : null;
  const scored = scoredOf(score, {
    state: 'judgement',
    computed: null,
    value: chosen,
    reachable: false,
    outcome: chosen ? whenInside : withoutChoice(score),
    explanation: deferred(() =>
      judgementExplanation(indicator, band, why, achievement.kind === 'level', standard),
    ),
    digits: standard.parameters.scoreRounding.value.digits,
  });
  const waitsFor = chosen ? NOTHING : [(score ?? indicator.name).at];
  return ofRow(row, scored, { band, undecided: why, waitsFor });
}

/** Nobody chose within the band: a blank waits, anything else is wrong. */
function withoutChoice(score: Field | null): Outcome {
  if (!score) return 'no-cell';
  return readNumber(score).kind === 'blank' ? 'review' : 'fail';
}

function withoutWeight(row: Row): IndicatorScore {
  const { indicator, achievement, standard } = row;
  if (indicator.weight) {
    const why = row.weight ? '分值小于零' : '分值未填写或不是数字';
    return incomplete(row, why, [indicator.weight.at]);
  }
  if (achievement.kind === 'incomplete') {
    return incomplete(row, achievement.why, achievement.waitsFor);
  }
  // layouts without a 分值 column share a group's points as they like
  const most = groupPoints(indicator) ?? decimalOf(standard.parameters.fullMarks);
  return judged(row, wholeBand(most), '表中没有该项指标的分值，得分由人工确定', 'review');
}

function incomplete(row: Row, why: string, waitsFor: readonly CellAddress[]): IndicatorScore {
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

function nothing(row: Row): IndicatorScore {
  const { score } = row.indicator;
  const scored: Scored = nothingToScore(score, row.standard.parameters.scoreRounding.value.digits);
  // a row that carries points cannot be left out of the total in silence
  const waits = isSign(score) && row.weight?.gt(0);
  return ofRow(row, scored, { waitsFor: waits ? [score!.at] : NOTHING });
}

const NOTHING: readonly CellAddress[] = [];

/** A scored number as that of a row; listed for the reason `scoredOf` gives. */
function ofRow(
  { index, weight, achievement }: Row,
  scored: Scored,
  open: Partial<Pick<IndicatorScore, 'band' | 'undecided' | 'waitsFor'>> = {},
): IndicatorScore {
  return {
    cell: scored.cell,
    text: scored.text,
    printed: scored.printed,
    state: scored.state,
    computed: scored.computed,
    value: scored.value,
    reachable: scored.reachable,
    outcome: scored.outcome,
    explanation: scored.explanation,
    digits: scored.digits,
    index,
    weight,
    deviation: deviationOf(achievement),
    completion:
      achievement.kind === 'decided' || achievement.kind === 'undecided'
        ? achievement.completion
        : null,
    band: open.band ?? null,
    undecided: open.undecided ?? null,
    waitsFor: open.waitsFor ?? NOTHING,
  };
}

function deviationOf(achievement: Achievement): Deviation {
  if (achievement.kind === 'incomplete') return 'unknown';
  if (achievement.kind === 'level') return achievement.level === 'met' ? 'none' : 'unmet';
  return achievement.deviation;
}
