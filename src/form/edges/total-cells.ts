import { a1 } from '../../sheet';
import { assign, SETTLED } from '../assign';
import type { Grid, GridCell } from '../evidence/grid';
import { unsettled } from '../evidence/guess';
import type { Guess } from '../form';
import type { Room } from './blank-total';
import { type FootColumns, isSumOfWeights, overlaps } from './foot-columns';
import { totalClaims } from './total-claims';

export interface TotalCells {
  readonly weight: GridCell | null;
  readonly score: GridCell | null;
  /** Why the place of the total is a guess; null where it is none. */
  readonly guessed: Guess | null;
  /** Whether another figure may be the total as well. */
  readonly hasRival: boolean;
}

/** The weight total and the total among the figures of a row for which most speaks. */
export function pickTotal(
  grid: Grid,
  row: number,
  figures: readonly GridCell[],
  columns: FootColumns,
  room: Room,
): TotalCells {
  const { best, distanceOf } = assign(totalClaims(grid, row, figures, columns, room));
  const weight = best.get('weight')?.cell ?? null;
  const score = best.get('score')?.cell ?? null;
  const hasRival = score !== null && distanceOf('score') < SETTLED;
  const guessed = hasRival ? rivalGuess(score, weight, columns) : placeGuess(score, columns, room);
  return { weight, score, guessed, hasRival };
}

/** What may as well be something else; 100 alone may be what the points add up to rather than what was given. */
function rivalGuess(score: GridCell, weight: GridCell | null, columns: FootColumns): Guess {
  return unsettled(
    !weight && isSumOfWeights(score, columns)
      ? `${a1(score.at)}可能是分值合计，总分一行只有一个数`
      : `第${score.row + 1}行不止一个数像总分，这里取${a1(score.at)}`,
  );
}

/** A total stands under the header of the scores; where there is none its label tells. */
function placeGuess(
  score: GridCell | null,
  { score: header }: FootColumns,
  { isLabelled }: Room,
): Guess | null {
  if (!score || (header ? overlaps(score, header) : isLabelled)) return null;
  return unsettled(
    header
      ? `${a1(score.at)}的总分不在「得分」一列`
      : `${a1(score.at)}像是总分，但这一行没有「总分」字样`,
  );
}
