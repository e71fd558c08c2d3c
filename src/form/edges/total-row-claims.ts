import type { CellAddress } from '../../sheet';
import { type Claim, LABEL, TOLD } from '../assign';
import type { Grid, GridCell } from '../evidence/grid';
import type { TotalRow } from '../form';
import { scoresOf } from '../indicators/foot-row';
import { type FootColumns, isSumOfScores, isSumOfWeights, overlaps } from './foot-columns';

/** That a row is the total's. */
export interface TotalRowClaim extends Claim<'total'> {
  /** The cell of the total; its label where it has no place. */
  readonly cells: readonly [CellAddress];
  readonly total: TotalRow;
}

/** What a row of figures below the indicators says that has no label. */
const FIGURES = LABEL - TOLD;
/** What is said for a total that is filled in, or stands beside all points there are. */
const SHOWN = TOLD;
/** What standing under 得分 says for a total, filled in or not. */
const IN_COLUMN = TOLD;
/** What is said for a total that the scores add up to. */
const SUM_OF_SCORES = 2;
/** What is said against a row beside a label of more points, of which it adds up a part. */
const PART = 2 * TOLD;
/** What is said against points that are not all there are, beside figures that are. */
const OTHER_POINTS = TOLD;
/** What is said against one in which no total has a place. */
const NO_PLACE = LABEL / 2;
/** What is said against one whose place holds words. */
const WORDS = TOLD;

/** A row as the total's, with its figures. */
interface Candidate {
  readonly total: TotalRow;
  readonly points: GridCell | null;
  /** Whether its points are what the weights add up to. */
  readonly isAll: boolean;
}

/** What speaks for each row as that of the total. */
export function totalRowClaims(
  grid: Grid,
  rows: readonly TotalRow[],
  columns: FootColumns,
): TotalRowClaim[] {
  const candidates = rows.map((total): Candidate => {
    const points = total.weight && grid.of(total.weight);
    return { total, points, isAll: !!points && isSumOfWeights(points, columns) };
  });
  return candidates.map((one) => {
    const { total } = one;
    const at = (total.score ?? total.label ?? total.weight)?.at ?? { row: total.row, column: 0 };
    const weight = weightOf(grid, one, candidates, columns);
    return { field: 'total', cells: [at], weight, total };
  });
}

function weightOf(
  grid: Grid,
  candidate: Candidate,
  all: readonly Candidate[],
  columns: FootColumns,
): number {
  const { total, isAll } = candidate;
  let weight = total.label ? LABEL : FIGURES;
  // a row without a rival is compared with none
  if (all.length > 1) weight += compared(candidate, all, columns);
  if (isAll || isFilled(grid, total)) weight += SHOWN;
  if (!total.score) return weight - NO_PLACE;
  return total.score.inline ? weight : weight + placeWeight(grid.of(total.score), columns);
}

/** What is said for a row beside others, and against it. */
function compared(candidate: Candidate, all: readonly Candidate[], columns: FootColumns): number {
  const { total, points, isAll } = candidate;
  const sum = isSumOfScores(scoresOf([total]), columns) ? SUM_OF_SCORES : 0;
  if (all.some((other) => isWhole(other, candidate))) return sum - PART;
  const isOther = points !== null && !isAll && all.some((other) => other.isAll);
  return isOther ? sum - OTHER_POINTS : sum;
}

/** What the cell of a total says that holds nothing else. */
function placeWeight(cell: GridCell, { score }: FootColumns): number {
  const inColumn = score && overlaps(cell, score) ? IN_COLUMN : 0;
  return cell.wordy ? inColumn - WORDS : inColumn;
}

/** Whether a total is given, in a cell of its own or behind its label. */
function isFilled(grid: Grid, { score }: TotalRow): boolean {
  if (!score || score.text === '') return false;
  return score.inline === true || !grid.of(score).wordy;
}

/** Whether the label of a row is that of all points there are, of which another has but a part. */
function isWhole({ total, isAll, points }: Candidate, part: Candidate): boolean {
  if (!isAll || !total.label) return false;
  return (points?.number ?? 0) > (part.points?.number ?? Number.POSITIVE_INFINITY);
}
