import { statesOtherWay } from '../../scoring';
import { COPIED_INPUTS } from './copied-inputs';
import type { Doubt, OverRowScore } from './doubt';
import { MISPLACED_SCORE } from './misplaced-score';
import { MISTYPED_POINTS } from './mistyped-points';
import { OTHER_ROWS } from './other-rows';
import { OF_FEWER_DIGITS, OF_HALF_POINTS, OF_TOTAL_ROUNDED } from './rounded-otherwise';
import { SLIPPED_FIGURES } from './slipped-figures';
import { STATED_OTHERWISE } from './stated-otherwise';
import { UNLIKELY_INPUTS } from './unlikely-inputs';
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
  UNLIKELY_INPUTS.nothingDone,
  UNLIKELY_INPUTS.negative,
  SLIPPED_FIGURES.point,
  SLIPPED_FIGURES.digit,
  SLIPPED_FIGURES.counted,
  UNLIKELY_INPUTS.otherSign,
  COPIED_INPUTS.points,
  COPIED_INPUTS.row,
  OTHER_ROWS.copied,
  OTHER_ROWS.exchanged,
  OTHER_ROWS.slid,
  MISTYPED_POINTS.moved,
  MISTYPED_POINTS.unproved,
  MISPLACED_SCORE.beside,
  COPIED_INPUTS.exchanged,
  MISPLACED_SCORE.nearItsRow,
  MISPLACED_SCORE.finer,
  MISPLACED_SCORE.amongOthers,
  UNLIKELY_INPUTS.moreThanAll,
  UNLIKELY_INPUTS.littleDone,
  OF_FEWER_DIGITS,
  OF_HALF_POINTS,
  OF_TOTAL_ROUNDED,
];

function isStatedOtherwise({ input: { form }, score }: OverRowScore): boolean {
  return statesOtherWay(form, { kind: 'row', ...score });
}
