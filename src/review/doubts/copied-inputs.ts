import { indicatorAt } from '../../form';
import type { RuleInput } from '../../rules';
import type { IndicatorScore } from '../../scoring';
import type { Doubt, OverRowScore } from './doubt';
import { figureIn } from './cell-figures';
import { fitsExchanged } from './moved-inputs';
import { doneOf, isExplained, isRound } from './row-done';

/** Why a target or a result may be what a cell beside holds. */
export const COPIED_INPUTS = {
  points: {
    why: '实际完成值与旁边一格的分值相同，与指标值相差很多，可能填错了格',
    holds: isCopyOfPoints,
  },
  row: {
    why: '指标值或实际完成值与另一行的相同，表内得分用它却得不出，可能填错了行',
    holds: isCopyOfRow,
  },
  exchanged: { why: '得分与本行的指标值或实际完成值互换后才相符，可能填反了', holds: isExchanged },
} satisfies Record<string, Doubt<OverRowScore>>;

/** A result that is the row's points once more and less than half of its target: one cell copied into the next. */
function isCopyOfPoints({ input: { form }, held, score }: OverRowScore): boolean {
  const { actual, weight } = indicatorAt(form, score.index);
  const isSame = !!actual && !!weight && actual.text === weight.text;
  return !!held && isSame && doneOf(form, score)?.lt('0.5') === true;
}

/**
 * A target or a result that a row beside has as well, beside a score that was calculated from others: one cell copied
 * over the next. Full marks may be leniency, unless the result alone is the same. A result of three digits or more is
 * that of no other row by chance, wherever it stands.
 */
function isCopyOfRow({ input, held, score }: OverRowScore): boolean {
  const { form } = input;
  const { computed, weight } = score;
  if (!held || !computed || !weight?.gt(computed)) return false;
  const own = indicatorAt(form, score.index);
  if (isResultOfAnother(input, score)) return held.eq(weight) || !isExplained(input, score);
  const beside = [form.indicators[score.index - 1], form.indicators[score.index + 1]];
  const isSame = (field: 'target' | 'actual') =>
    beside.some((row) => row?.[field] && row[field].text === own[field]?.text);
  if (held.eq(weight)) return isSame('actual') && !isSame('target');
  return (isSame('actual') || isSame('target')) && !isRound(held) && !isExplained(input, score);
}

function isResultOfAnother({ form }: RuleInput, { index }: IndicatorScore): boolean {
  const { actual, target } = indicatorAt(form, index);
  const figure = figureIn(actual?.text ?? '');
  if (!actual || !figure || figure.precision() < TELLING) return false;
  return form.indicators.some(
    (row, at) =>
      at !== index && row.actual?.text === actual.text && row.target?.text !== target?.text,
  );
}

/** So many digits, noughts at their end left out. */
const TELLING = 3;

/** A row that falls short as it stands; one that is met was lowered, whatever else its figures would give. */
function isExchanged({ input, score: { index, computed, weight } }: OverRowScore): boolean {
  if (!computed || !weight?.gt(computed)) return false;
  return fitsExchanged(input, indicatorAt(input.form, index).row);
}
