import { addendsOf, statesOtherWay } from '../../scoring';
import type { Doubt, OverRowScore } from './doubt';
import { MISPLACED_SCORE } from './misplaced-score';
import { MISTYPED_ROW } from './mistyped-row';
import { STATED_OTHERWISE } from './stated-otherwise';
import { isBorneOutBeside } from './witness-columns';

/** Why what stands in the place of a row's score may be none, or may be right. */
export const ROW_SCORE_DOUBTS: readonly Doubt<OverRowScore>[] = [
  MISPLACED_SCORE.outOfColumn,
  { why: STATED_OTHERWISE, holds: isStatedOtherwise },
  MISPLACED_SCORE.repeated,
  {
    why: '旁边一栏的数与表内得分相符，可能是指标值或实际完成值填错了',
    holds: ({ input, score }) => isBorneOutBeside(input, score),
  },
  MISTYPED_ROW.nothingDone,
  MISTYPED_ROW.negative,
  MISTYPED_ROW.slipped,
  MISTYPED_ROW.slippedDigits,
  MISTYPED_ROW.otherSign,
  MISTYPED_ROW.copied,
  MISTYPED_ROW.movedPoints,
  MISTYPED_ROW.unsharedPoints,
  MISPLACED_SCORE.beside,
  MISTYPED_ROW.exchanged,
  MISPLACED_SCORE.nearItsRow,
  MISPLACED_SCORE.finer,
  MISPLACED_SCORE.amongOthers,
  MISTYPED_ROW.littleDone,
  { why: '表内各得分都不超过一位小数，这一格可能也取了一位', holds: isOfOneDecimal },
];

/**
 * What the row scores to one decimal, on a form none of whose scores has more: a cell's format shows 8.5 as 8.50, and
 * says nothing of how it was rounded. What was typed as a text has the digits it shows.
 */
function isOfOneDecimal({ input: { form, scores }, at, held, score }: OverRowScore): boolean {
  const exact = score.exact ?? score.computed;
  if (!held || !exact || typeof form.snapshot.cell(at).value !== 'number') return false;
  const printed = addendsOf(scores).flatMap((one) => one.printed ?? []);
  if (held.isInteger() || printed.some((one) => one.decimalPlaces() > 1)) return false;
  return exact.minus(held).abs().lt(ONE_DECIMAL);
}

/** Cut off or half up. */
const ONE_DECIMAL = '0.1';

function isStatedOtherwise({ input: { form }, score }: OverRowScore): boolean {
  return statesOtherWay(form, { kind: 'row', ...score });
}
