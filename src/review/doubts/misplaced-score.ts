import { type Indicator, indicatorAt } from '../../form';
import type { IndicatorScore } from '../../scoring';
import { sameCell } from '../../sheet';
import { figureIn, numberOf, repeatsOneOf } from './cell-figures';
import { type Doubt, LAST_DIGIT, type OverRowScore } from './doubt';
import { isRowNumber } from './row-numbers';
import { isWithin } from '../../values';

/** Why what stands in the place of a row's score may be another figure: of another column, or of the row. */
export const MISPLACED_SCORE = {
  outOfColumn: { why: '这一格与其他各行的得分不在同一列', holds: isOutOfColumn },
  repeated: { why: '表内的数与本行的指标值或实际完成值相同，可能填错了格', holds: repeatsItsRow },
  beside: { why: '右边一格正是算出的得分，表内的数可能是扣分', holds: isBesideScore },
  nearItsRow: { why: '表内的数超过分值，可能是本行的指标值或实际完成值', holds: isNearItsRow },
  finer: { why: '表内的数超过分值，小数位数也比得分多，可能不是得分', holds: isFinerThanScores },
  amongOthers: { why: '这一列其他的数多不像得分', holds: isAmongOthers },
} satisfies Record<string, Doubt<OverRowScore>>;

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

/** One of the row's figures once more. */
function repeatsItsRow({ input: { form }, text, held, score }: OverRowScore): boolean {
  const { target, actual } = indicatorAt(form, score.index);
  return !!held && !!score.weight && repeatsOneOf(text, [target, actual]);
}

/** 3.45 with 6.55 right of it, which is what the row scores: points taken off, in a row that slid. */
function isBesideScore({ input: { form }, at, held, score }: OverRowScore): boolean {
  const { weight, computed } = score;
  if (!held || !weight || !computed) return false;
  const { column } = form.snapshot.anchorOf(at);
  const next = form.snapshot.cellsInRow(at.row).find((one) => one.column > column);
  return isWithin(next && numberOf(next.cell), computed, LAST_DIGIT);
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
