import { indicatorAt } from '../../form';
import { Decimal, isWithin } from '../../values';
import { type Doubt, LAST_DIGIT, ONE_DECIMAL, type OverRowScore, type WrittenOver } from './doubt';
import { isOfFewDigits } from './rounded-otherwise';
import { doneOf, isExplained, isLimit, isRound, sharesOf } from './row-done';
import { slipsOfShare } from './slips';
import { remainderOf } from './told-by-total';

/** Why a row may be right as printed but for one slip in its target or its result. */
export const SLIPPED_FIGURES = {
  point: {
    why: '指标值或实际完成值的小数点移动（或换算单位）后得分正好相符，可能写错了位数或单位',
    holds: isOfSlippedPoint,
  },
  digit: {
    why: '指标值或实际完成值有一位数字写错时得分正好相符，可能写错了',
    holds: isOfSlippedDigit,
  },
  counted: {
    why: '表内总分减去其余各项得分，正好是指标值或实际完成值写错一位时的得分，本行可能不止一处填错',
    holds: isOfSlipInTotal,
  },
} satisfies Record<string, Doubt<OverRowScore>>;

/**
 * A row that is right as printed once the point of its target or result is moved, 9.73% for 97.3% or ≥900% for ≥90%,
 * or minutes are hours: with full marks the result then reaches the target by no more than a little.
 */
function isOfSlippedPoint(over: OverRowScore): boolean {
  const done = doneOf(over.input.form, over.score);
  return !!done && FACTORS.some((factor) => isRightWith(over, done.times(factor)));
}

/** What the point of a figure is moved by, by a slip of the hand; minutes of an hour. */
const FACTORS = [10, 100, 1000, '0.1', '0.01', '0.001', 60, new Decimal(60).pow(-1)];

/**
 * A row that is right as printed but for one digit of its target or result. A round score is right by chance with
 * some digit or other; one that was calculated hardly. With full marks only the order or the number of the digits
 * may have slipped: a result one digit off its target is what falls short is like.
 */
function isOfSlippedDigit(over: OverRowScore): boolean {
  const { input, held, score } = over;
  const done = doneOf(input.form, score);
  const { weight, computed } = score;
  if (!held || !computed || !weight?.gt(computed) || !done) return false;
  // the last digits of a figure explain whatever is near enough
  if (isWithin(held, computed, NEAR)) return false;
  const isFull = held.eq(weight);
  if (isFull && done.gt(NEARLY)) return false;
  const isGiven = isRound(held) && !isFar(over);
  if (!isFull && (isGiven || isExplained(input, score))) return false;
  return meantFactors(over).some(
    ({ factor, keepsDigits }) => (keepsDigits || !isFull) && isRightWith(over, done.times(factor)),
  );
}

/** What the total leaves for a row is right by such a slip, and neither what is printed nor what is computed. */
function isOfSlipInTotal(over: OverRowScore): boolean {
  const { input, held, score } = over;
  const left = remainderOf(input.scores, score);
  if (!left || left.lte(0) || score.weight?.gte(left) !== true) return false;
  if (held?.eq(left) || isWithin(score.computed, left, LAST_DIGIT)) return false;
  const meant = { ...over, held: left };
  // a row that is right as it stands lost the same digits twice, and hardly others
  return isOfSlippedPoint(meant) || (score.outcome === 'fail' && isOfSlippedDigit(meant));
}

/** Whether the printed total is right with such a row, whose score was mistyped along with its target or result. */
export function countsSlippedRow({ input }: WrittenOver): boolean {
  return input.scores.indicators.some(
    (score) =>
      !!score.cell && isOfSlipInTotal({ input, at: score.cell, text: '', held: null, score }),
  );
}

/** What the share that was done would be multiplied by, were the target or the result what it may have been meant to be. */
function meantFactors({ input: { form }, score }: OverRowScore) {
  const { target, actual } = indicatorAt(form, score.index);
  const [part, whole] = isLimit(form, score) ? [target, actual] : [actual, target];
  return slipsOfShare(part?.text ?? '', whole?.text ?? '');
}

/** In points. */
const NEAR = '0.1';

/** Full marks for what did no more than this are no leniency. */
const NEARLY = '0.8';

/** Whether a row has its printed score where so much of its target was done; with full marks half as much again at most. */
function isRightWith(over: OverRowScore, done: Decimal): boolean {
  const { input, held, score } = over;
  const { weight } = score;
  if (!held?.gt(0) || !weight) return false;
  if (held.eq(weight)) return done.gte(1) && done.lte('1.5');
  const within = isFar(over) && isOfFewDigits(input.scores) ? ONE_DECIMAL : LAST_DIGIT;
  return sharesOf(done, isLimit(input.form, score)).some(
    (share) => share.lt(1) && isWithin(weight.times(share), held, within),
  );
}

/** Nobody gives by feel more than twice of what is due. */
function isFar({ held, score: { computed } }: OverRowScore): boolean {
  return !!computed && held?.gt(computed.times(2)) === true;
}
