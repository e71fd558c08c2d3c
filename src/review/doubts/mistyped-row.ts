import { type Form, indicatorAt } from '../../form';
import { rowsOf, scoreCause } from '../../rules';
import { directionTold, type IndicatorScore, isReverse, numberPair } from '../../scoring';
import { Decimal, trendOfName } from '../../values';
import { type Doubt, LAST_DIGIT, type OverRowScore } from './doubt';
import { fitsExchanged } from './moved-inputs';
import { isOfFewDigits } from './rounded-otherwise';
import { slipsOf } from './slips';
import { isToldByTotal } from './told-by-total';

/** Why the printed score of a row may be right, and its target, its result or its points mistyped. */
export const MISTYPED_ROW = {
  nothingDone: {
    why: '实际完成值为0，表内却有得分，可能是实际完成值漏填了',
    holds: isOfNothingDone,
  },
  negative: { why: '实际完成值是负数，可能多写了负号', holds: isOfNegative },
  slipped: {
    why: '指标值或实际完成值的小数点移动后得分正好相符，可能写错了位数',
    holds: isOfSlippedPoint,
  },
  slippedDigits: {
    why: '指标值或实际完成值有一位数字写错时得分正好相符，可能写错了',
    holds: isOfSlippedDigits,
  },
  otherSign: {
    why: '表内给了满分，按「≥」理解正好相符，指标名称也看不出越小越好，可能是符号写反了',
    holds: isMetAgainstItsSign,
  },
  movedPoints: {
    why: '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了',
    holds: isOfMovedPoints,
  },
  littleDone: {
    why: '完成不到四成却给了满分，可能是指标值或实际完成值填错了',
    holds: isFullForLittle,
  },
  copied: {
    why: '实际完成值与旁边一格的分值相同，与指标值相差很多，可能填错了格',
    holds: isCopyOfPoints,
  },
  copiedFromRow: {
    why: '指标值或实际完成值与上一行或下一行的相同，表内得分用它却得不出，可能填错了行',
    holds: isCopyOfRow,
  },
  unsharedPoints: {
    why: '表内得分超过分值，而预算执行率的分值没有印出，分值合计看不出对错，可能是本行分值填错了',
    holds: isAboveUnprovedPoints,
  },
  exchanged: { why: '得分与本行的指标值或实际完成值互换后才相符，可能填反了', holds: isExchanged },
} satisfies Record<string, Doubt<OverRowScore>>;

/**
 * Points for a result of 0: one of the two is wrong, and 0 is what a template holds, or a formula of an empty cell
 * gives, before anybody fills it in.
 */
function isOfNothingDone({ input: { form }, held, score }: OverRowScore): boolean {
  const pair = numberPair(indicatorAt(form, score.index));
  if (!held?.gt(0) || !pair || 'why' in pair) return false;
  return pair.actual.isZero() && pair.target.gt(0);
}

/** A result with a minus of a target without one, where nothing speaks of growth: hardly anything is had less than not at all. */
function isOfNegative({ input: { form }, held, score }: OverRowScore): boolean {
  const row = indicatorAt(form, score.index);
  const pair = numberPair(row);
  if (!held?.gt(0) || !pair || 'why' in pair) return false;
  if (!pair.actual.isNegative() || pair.target.isNegative()) return false;
  return MINUS.test(row.actual?.text ?? '') && trendOfName(row.name.text) === null;
}

/** Typed, and no word for a fall. */
const MINUS = /^\s*[-−–]\s*\d/;

/**
 * A row that is right as printed once the point of its target or result is moved, 9.73% for 97.3% or ≥900% for ≥90%:
 * with full marks the result then reaches the target by no more than a little.
 */
function isOfSlippedPoint({ input: { form }, held, score }: OverRowScore): boolean {
  const done = doneOf(form, score);
  if (!held?.gt(0) || !score.weight || !done) return false;
  const isFull = held.eq(score.weight);
  return POWERS.some((power) =>
    isFull ? isNear(done.times(power)) : isShare(done.times(power), held, score.weight),
  );
}

/**
 * A row that is right as printed but for one digit of its target or result. A round score is right by chance with
 * some digit or other; one that was calculated hardly. With full marks only the order or the number of the digits
 * may have slipped: a result one digit off its target is what falls short is like.
 */
function isOfSlippedDigits({ input, held, score }: OverRowScore): boolean {
  const { form } = input;
  const done = doneOf(form, score);
  const { weight, computed } = score;
  if (!held?.gt(0) || !computed || !weight?.gt(computed) || !done) return false;
  const isFull = held.eq(weight);
  // nobody gives by feel more than twice of what is due
  const isFar = held.gt(computed.times(2));
  if (!isFull && ((isRound(held) && !isFar) || isExplained(input, score))) return false;
  const { target, actual } = indicatorAt(form, score.index);
  const isLimit = target?.parsed.kind === 'number' && isReverse(target.parsed.operator);
  const meant = [
    ...slipsOf(target?.text ?? '').map(({ factor, keepsDigits }) => ({
      keepsDigits,
      by: factor.pow(isLimit ? 1 : -1),
    })),
    ...slipsOf(actual?.text ?? '').map(({ factor, keepsDigits }) => ({
      keepsDigits,
      by: factor.pow(isLimit ? -1 : 1),
    })),
  ];
  const within = isFar && isOfFewDigits(input.scores) ? ONE_DECIMAL : LAST_DIGIT;
  return meant.some(({ by, keepsDigits }) =>
    isFull
      ? keepsDigits && done.lte(NEARLY) && isNear(done.times(by))
      : sharesOf(done.times(by), isLimit).some(
          (share) => share.lt(1) && weight.times(share).minus(held).abs().lte(within),
        ),
  );
}

/** What a row may score of its points, the limit by the result, or one less what is beyond it. */
function sharesOf(done: Decimal, isLimit: boolean): Decimal[] {
  return isLimit ? [done, new Decimal(2).minus(done.pow(-1))] : [done];
}

function isFullForLittle({ input: { form }, held, score }: OverRowScore): boolean {
  const done = doneOf(form, score);
  return !!held && !!score.weight?.eq(held) && done?.lt(LITTLE) === true;
}

/** The share of its target that a row did, of a limit the limit by the result; null unless both are numbers above 0. */
function doneOf(form: Form, { index }: IndicatorScore): Decimal | null {
  const row = indicatorAt(form, index);
  const pair = numberPair(row);
  const due = row.target?.parsed;
  if (!pair || 'why' in pair || due?.kind !== 'number' || !pair.completion?.gt(0)) return null;
  return isReverse(due.operator) ? pair.completion.pow(-1) : pair.completion;
}

function isShare(done: Decimal, held: Decimal, weight: Decimal | null): boolean {
  return done.lt(1) && weight?.times(done).minus(held).abs().lte(LAST_DIGIT) === true;
}

/** Whether a target is reached by no more than half as much again. */
function isNear(done: Decimal): boolean {
  return done.gte(1) && done.lte('1.5');
}

/** Whether a slip of the arithmetic gives the printed score, or the printed total the computed one. */
function isExplained(input: OverRowScore['input'], score: IndicatorScore): boolean {
  const { computed, printed } = score;
  const row = rowsOf(input).find((one) => one.score === score);
  if (!row || !computed || !printed || scoreCause(row, input.standard) !== null) return true;
  return isToldByTotal(input.scores, computed.minus(printed));
}

/** What a person gives by feel. */
function isRound(score: Decimal): boolean {
  return score.times(2).isInteger();
}

const ONE_DECIMAL = '0.1';

/** Nobody gives full marks for less. */
const LITTLE = '0.4';

/** Full marks for what did no more than this are no leniency. */
const NEARLY = '0.8';

/** What the point of a figure is moved by, by a slip of the hand. */
const POWERS = [10, 100, 1000, '0.1', '0.01', '0.001'];

/** Full marks for more than a limit, of what no word says that less of it is good: the sign may be the wrong one. */
function isMetAgainstItsSign({ input: { form }, held, score }: OverRowScore): boolean {
  const row = indicatorAt(form, score.index);
  const pair = numberPair(row);
  const due = row.target?.parsed;
  if (!held || !score.weight?.eq(held) || due?.kind !== 'number') return false;
  if (!pair || 'why' in pair || !isReverse(due.operator) || !pair.actual.gt(pair.target))
    return false;
  const told = directionTold(row, due);
  return told !== 'less' && told !== 'cost' && !LIMIT_IN_NAME.test(row.name.text);
}

/** 标准（＜**元/户）: the name has the sign as well. */
const LIMIT_IN_NAME = /[<＜≤]/;

/** A result that is the row's points once more and less than half of its target: one cell copied into the next. */
function isCopyOfPoints({ input: { form }, held, score }: OverRowScore): boolean {
  const { actual, weight } = indicatorAt(form, score.index);
  const isSame = !!actual && !!weight && actual.text === weight.text;
  return !!held && isSame && doneOf(form, score)?.lt('0.5') === true;
}

/**
 * A target or a result that a row beside has as well, beside a score that was calculated from others: one cell copied
 * over the next. Full marks may be leniency, unless the result alone is the same.
 */
function isCopyOfRow({ input, held, score }: OverRowScore): boolean {
  const { form } = input;
  const { computed, weight } = score;
  if (!held || !computed || !weight?.gt(computed)) return false;
  const own = indicatorAt(form, score.index);
  const beside = [form.indicators[score.index - 1], form.indicators[score.index + 1]];
  const isSame = (field: 'target' | 'actual') =>
    beside.some((row) => row?.[field] && row[field].text === own[field]?.text);
  if (held.eq(weight)) return isSame('actual') && !isSame('target');
  return (isSame('actual') || isSame('target')) && !isRound(held) && !isExplained(input, score);
}

/** A score above points that nothing proves: what the rows leave of full marks is taken for 预算执行率, whatever they are. */
function isAboveUnprovedPoints({ input: { form, scores }, held, score }: OverRowScore): boolean {
  const { fund } = scores;
  const isUnprinted = !!fund?.inTotal && !fund.weight.text && !form.fund?.headingWeight;
  return isUnprinted && !!score.weight && held?.gt(score.weight) === true;
}

/** Two rows that are right as printed once the points which one has too few are taken from the other. */
function isOfMovedPoints({ input: { scores }, held, score }: OverRowScore): boolean {
  const { weight, computed } = score;
  if (!held || !weight?.gt(0) || !computed?.gt(0)) return false;
  const missing = held.times(weight).div(computed).minus(weight);
  return scores.indicators.some((other) => {
    const { printed } = other;
    if (other === score || other.outcome !== 'fail' || !printed) return false;
    if (!other.weight?.gt(missing) || !other.computed?.gt(0)) return false;
    const share = other.computed.div(other.weight);
    return other.weight.minus(missing).times(share).minus(printed).abs().lte(LAST_DIGIT);
  });
}

/** A row that falls short as it stands; one that is met was lowered, whatever else its figures would give. */
function isExchanged({ input, score: { index, computed, weight } }: OverRowScore): boolean {
  if (!computed || !weight?.gt(computed)) return false;
  return fitsExchanged(input, indicatorAt(input.form, index).row);
}
