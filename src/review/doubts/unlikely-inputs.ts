import { indicatorAt } from '../../form';
import { directionTold } from '../../scoring';
import { trendOfName } from '../../values';
import type { Doubt, OverRowScore } from './doubt';
import { doneOf, isLimit, pairOf } from './row-done';

/** Why a target or a result is hardly what was meant, beside the score that was given. */
export const UNLIKELY_INPUTS = {
  nothingDone: {
    why: '实际完成值为0，表内却有得分，可能是实际完成值漏填了',
    holds: isOfNothingDone,
  },
  negative: { why: '实际完成值是负数，可能多写了负号', holds: isOfNegative },
  otherSign: {
    why: '表内给了满分，按「≥」理解正好相符，指标名称也看不出越小越好，可能是符号写反了',
    holds: isMetAgainstItsSign,
  },
  moreThanAll: { why: '指标值超过100%，可能多写了一位', holds: isOfMoreThanAll },
  littleDone: {
    why: '完成不到四成却给了满分，可能是指标值或实际完成值填错了',
    holds: isFullForLittle,
  },
} satisfies Record<string, Doubt<OverRowScore>>;

/**
 * Points for a result of 0: one of the two is wrong, and 0 is what a template holds, or a formula of an empty cell
 * gives, before anybody fills it in.
 */
function isOfNothingDone({ input: { form }, held, score }: OverRowScore): boolean {
  const pair = pairOf(indicatorAt(form, score.index));
  if (!held?.gt(0) || !pair) return false;
  return pair.actual.isZero() && pair.target.gt(0);
}

/** A result with a minus of a target without one, where nothing speaks of growth: hardly anything is had less than not at all. */
function isOfNegative({ input: { form }, held, score }: OverRowScore): boolean {
  const row = indicatorAt(form, score.index);
  const pair = pairOf(row);
  if (!held?.gt(0) || !pair) return false;
  if (!pair.actual.isNegative() || pair.target.isNegative()) return false;
  return MINUS.test(row.actual?.text ?? '') && trendOfName(row.name.text) === null;
}

/** Typed, and no word for a fall. */
const MINUS = /^\s*[-−–]\s*\d/;

/** A target of more than all beside a result that is no more than all. */
function isOfMoreThanAll({ input: { form }, held, score }: OverRowScore): boolean {
  const pair = pairOf(indicatorAt(form, score.index));
  if (!held || !pair?.percent) return false;
  return pair.target.gt(100) && pair.actual.lte(100);
}

/** Full marks for more than a limit, of what no word says that less of it is good: the sign may be the wrong one. */
function isMetAgainstItsSign({ input: { form }, held, score }: OverRowScore): boolean {
  const row = indicatorAt(form, score.index);
  const pair = pairOf(row);
  const due = row.target?.parsed;
  if (!held || !score.weight?.eq(held) || due?.kind !== 'number') return false;
  if (!pair || !isLimit(form, score) || !pair.actual.gt(pair.target)) return false;
  const told = directionTold(row, due);
  return told !== 'less' && told !== 'cost' && !LIMIT_IN_NAME.test(row.name.text);
}

/** 标准（＜**元/户）: the name has the sign as well. */
const LIMIT_IN_NAME = /[<＜≤]/;

function isFullForLittle({ input: { form }, held, score }: OverRowScore): boolean {
  const done = doneOf(form, score);
  return !!held && !!score.weight?.eq(held) && done?.lt(LITTLE) === true;
}

/** Nobody gives full marks for less. */
const LITTLE = '0.4';
