import { statesOtherWay } from '../../scoring';
import type { Doubt, OverRowScore } from './doubt';
import { MISPLACED_SCORE } from './misplaced-score';
import { MISTYPED_ROW } from './mistyped-row';
import { isOfOneDecimal, OF_TOTAL_ROUNDED } from './rounded-otherwise';
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
  MISTYPED_ROW.copiedFromRow,
  MISTYPED_ROW.movedPoints,
  MISTYPED_ROW.unsharedPoints,
  MISPLACED_SCORE.beside,
  MISTYPED_ROW.exchanged,
  MISPLACED_SCORE.nearItsRow,
  MISPLACED_SCORE.finer,
  MISPLACED_SCORE.amongOthers,
  MISTYPED_ROW.littleDone,
  { why: '表内各得分都不超过一位小数，这一格可能也取了一位', holds: isOfOneDecimal },
  OF_TOTAL_ROUNDED,
];

function isStatedOtherwise({ input: { form }, score }: OverRowScore): boolean {
  return statesOtherWay(form, { kind: 'row', ...score });
}
