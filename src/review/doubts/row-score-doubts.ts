import { statesOtherWay } from '../../scoring';
import type { Doubt, OverRowScore } from './doubt';
import { MISPLACED_SCORE } from './misplaced-score';
import { MISTYPED_ROW } from './mistyped-row';
import { STATED_OTHERWISE } from './stated-otherwise';

/** Why what stands in the place of a row's score may be none, or may be right. */
export const ROW_SCORE_DOUBTS: readonly Doubt<OverRowScore>[] = [
  MISPLACED_SCORE.outOfColumn,
  { why: STATED_OTHERWISE, holds: isStatedOtherwise },
  MISPLACED_SCORE.repeated,
  MISTYPED_ROW.nothingDone,
  MISTYPED_ROW.negative,
  MISTYPED_ROW.slipped,
  MISTYPED_ROW.slippedDigits,
  MISTYPED_ROW.otherSign,
  MISTYPED_ROW.movedPoints,
  MISPLACED_SCORE.beside,
  MISTYPED_ROW.exchanged,
  MISPLACED_SCORE.nearItsRow,
  MISPLACED_SCORE.finer,
  MISPLACED_SCORE.amongOthers,
  MISTYPED_ROW.littleDone,
];

function isStatedOtherwise({ input: { form }, score }: OverRowScore): boolean {
  return statesOtherWay(form, { kind: 'row', ...score });
}
