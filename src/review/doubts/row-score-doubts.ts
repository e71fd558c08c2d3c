import { type Indicator, indicatorAt } from '../../form';
import {
  directionTold,
  type IndicatorScore,
  isReverse,
  numberPair,
  statesOtherWay,
} from '../../scoring';
import { sameCell } from '../../sheet';
import { type Decimal, trendOfName } from '../../values';
import { figureIn, numberOf, repeatsOneOf } from './cell-figures';
import { type Doubt, LAST_DIGIT, type WrittenOver } from './doubt';
import { fitsExchanged } from './moved-inputs';
import { isRowNumber } from './row-numbers';
import { STATED_OTHERWISE } from './stated-otherwise';

/** The score of an indicator that an edit would write over. */
export interface OverRowScore extends WrittenOver {
  readonly score: IndicatorScore;
}

/** Why what stands in the place of a row's score may be none. */
export const ROW_SCORE_DOUBTS: readonly Doubt<OverRowScore>[] = [
  { why: '这一格与其他各行的得分不在同一列', holds: isOutOfColumn },
  { why: STATED_OTHERWISE, holds: isStatedOtherwise },
  { why: '表内的数与本行的指标值或实际完成值相同，可能填错了格', holds: repeatsItsRow },
  { why: '实际完成值为0，表内却有得分，可能是实际完成值漏填了', holds: isOfNothingDone },
  { why: '实际完成值是负数，可能多写了负号', holds: isOfNegative },
  { why: '指标值或实际完成值的小数点移动后得分正好相符，可能写错了位数', holds: isOfSlippedPoint },
  {
    why: '表内给了满分，按「≥」理解正好相符，指标名称也看不出越小越好，可能是符号写反了',
    holds: isMetAgainstItsSign,
  },
  { why: '本行与另一行的分值一增一减后，两行得分都相符，可能是分值填错了', holds: isOfMovedPoints },
  { why: '右边一格正是算出的得分，表内的数可能是扣分', holds: isBesideScore },
  { why: '得分与本行的指标值或实际完成值互换后才相符，可能填反了', holds: isExchanged },
  { why: '表内的数超过分值，可能是本行的指标值或实际完成值', holds: isNearItsRow },
  { why: '表内的数超过分值，小数位数也比得分多，可能不是得分', holds: isFinerThanScores },
  { why: '这一列其他的数多不像得分', holds: isAmongOthers },
];

/** A cell in another column than every other score, slides left out: one merged over 扣分 and 得分 may hold either. */
function isOutOfColumn({ input: { form }, at, held }: OverRowScore): boolean {
  const scores = form.indicators.flatMap(({ score, shift }) =>
    score ? [{ at: score.at, column: score.at.column - shift }] : [],
  );
  const own = scores.find((one) => sameCell(one.at, at));
  const others = scores.filter((one) => one !== own);
  return (
    !!held && !!own && others.length > 1 && others.every(({ column }) => column !== own.column)
  );
}

function isStatedOtherwise({ input: { form }, score }: OverRowScore): boolean {
  return statesOtherWay(form, { kind: 'row', ...score });
}

/** One of the row's figures once more. */
function repeatsItsRow({ input: { form }, text, held, score }: OverRowScore): boolean {
  const { target, actual } = indicatorAt(form, score.index);
  return !!held && !!score.weight && repeatsOneOf(text, [target, actual]);
}

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
  const row = indicatorAt(form, score.index);
  const pair = numberPair(row);
  const due = row.target?.parsed;
  if (!held?.gt(0) || !score.weight || !pair || 'why' in pair || due?.kind !== 'number')
    return false;
  const { completion } = pair;
  if (!completion?.gt(0)) return false;
  const isLimit = isReverse(due.operator);
  return POWERS.some((power) => {
    const moved = completion.times(power);
    if (held.eq(score.weight ?? 0)) return isLimit ? isNear(moved.pow(-1)) : isNear(moved);
    const share = isLimit ? moved.pow(-1) : moved;
    return share.lt(1) && score.weight?.times(share).minus(held).abs().lte(LAST_DIGIT) === true;
  });
}

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

/** What the point of a figure is moved by, by a slip of the hand. */
const POWERS = [10, 100, 1000, '0.1', '0.01', '0.001'];

/** Whether a target is reached by no more than half as much again. */
function isNear(completion: Decimal): boolean {
  return completion.gte(1) && completion.lte('1.5');
}

/** A row that falls short as it stands; one that is met was lowered, whatever else its figures would give. */
function isExchanged({ input, score: { index, computed, weight } }: OverRowScore): boolean {
  if (!computed || !weight?.gt(computed)) return false;
  return fitsExchanged(input, indicatorAt(input.form, index).row);
}

/** 3.45 with 6.55 right of it, which is what the row scores: points taken off, in a row that slid. */
function isBesideScore({ input: { form }, at, held, score }: OverRowScore): boolean {
  const { weight, computed } = score;
  if (!held || !weight || !computed) return false;
  const { column } = form.snapshot.anchorOf(at);
  const next = form.snapshot.cellsInRow(at.row).find((one) => one.column > column);
  return (next && numberOf(next.cell))?.minus(computed).abs().lte(LAST_DIGIT) === true;
}

/**
 * A figure above its points that is nearer to the row's target or result than these are to each other: two cells
 * changed places.
 */
function isNearItsRow({ input: { form }, held, score }: OverRowScore): boolean {
  if (!score.weight || !held?.gt(score.weight)) return false;
  const { goal, result } = figuresOf(indicatorAt(form, score.index));
  if (!goal || !result) return false;
  const apart = goal.minus(result).abs();
  return [goal, result].some((figure) => figure.minus(held).abs().lt(apart));
}

/**
 * 33.333333 among scores of two decimals was not typed as one: it was computed, and where not from the
 * row's own figures without a limit (12 × 40 ÷ 36), then for something else.
 */
function isFinerThanScores({ input: { form }, held, score }: OverRowScore): boolean {
  const { weight, digits } = score;
  if (!weight || !held?.gt(weight) || held.decimalPlaces() <= digits) return false;
  const { goal, result } = figuresOf(indicatorAt(form, score.index));
  if (!goal || !result || goal.isZero()) return true;
  return !weight.times(result).div(goal).toDecimalPlaces(held.decimalPlaces()).eq(held);
}

function figuresOf({ target, actual }: Indicator) {
  return { goal: figureIn(target?.text ?? ''), result: figureIn(actual?.text ?? '') };
}

/** A figure in a column that holds something else than scores. */
function isAmongOthers({ input, score }: OverRowScore): boolean {
  return !!score.printed && !isScoreColumn(input, score);
}

/**
 * Whether more of the other figures in the column are right than there are words among them, at least as many as
 * arithmetic refutes (where most are, another column may hold the results), and none counts the rows. A row that
 * slid has its score in the column it slid from.
 */
function isScoreColumn(
  { form, scores: { indicators } }: OverRowScore['input'],
  own: IndicatorScore,
): boolean {
  const columnOf = ({ index, cell }: IndicatorScore) =>
    cell && cell.column - indicatorAt(form, index).shift;
  const inColumn = indicators.filter((score) => columnOf(score) === columnOf(own));
  const figures = inColumn.map(({ printed }) => printed);
  if (isRowNumber(figures, inColumn.indexOf(own))) return false;
  const others = inColumn.filter(({ cell }) => cell?.row !== own.cell?.row);
  const right = others.filter(
    ({ printed, computed, outcome }) =>
      (outcome === 'pass' && printed) || (outcome === 'missing' && computed),
  );
  const words = others.filter(({ printed, outcome }) => outcome === 'fail' && !printed);
  const wrong = others.filter(({ printed, outcome }) => outcome === 'fail' && printed);
  const settled = right.filter(({ state }) => state === 'determined');
  return right.length > words.length && settled.length >= wrong.length;
}
