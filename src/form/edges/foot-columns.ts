import type { GridCell } from '../evidence/grid';
import type { UsedColumns } from '../evidence/used-columns';
import type { HeaderCell } from '../places/header-cells';

/** What the indicator block says of the columns at its foot. */
export interface FootColumns {
  readonly weight: HeaderCell | undefined;
  readonly score: HeaderCell | undefined;
  /** Columns whose sums are no total: deductions, a reviewer's scores. */
  readonly otherScores: readonly HeaderCell[];
  /** Sum of the indicators' weights, which a weight total may print where it is not 100. */
  readonly weightSum: number;
  /** Sum of the scores printed above, which a total may print. */
  readonly scoreSum: () => number;
  /** The columns over which a row below may stand beside its headers. */
  readonly used: UsedColumns;
}

/** Whether a cell shows under a header. */
export function overlaps({ span: { left, right } }: GridCell, header: HeaderCell): boolean {
  return left <= header.right && right >= header.left;
}

/** Whether a figure is what all weights add up to; 1 that shows as 100% is. */
export function isSumOfWeights(
  { number, cell, says }: GridCell,
  { weightSum }: Pick<FootColumns, 'weightSum'>,
): boolean {
  const shown = cell.text.endsWith('%') ? says.number : number;
  if (shown === null) return false;
  return Math.abs(shown - 100) < NOISE || Math.abs(shown - weightSum) < NOISE;
}

/** Whether some points are what the scores above add up to; rounded sums differ from the sum of rounded figures. */
export function isSumOfScores(
  points: number,
  { scoreSum }: Pick<FootColumns, 'scoreSum'>,
): boolean {
  const sum = scoreSum();
  return sum > 0 && Math.abs(points - sum) < 0.006;
}

/** Less than any figure of a form, more than binary sums leave behind their digits. */
const NOISE = 0.001;

/** Whether 得分 stands left of 分值. */
export function isMirrored({ weight, score }: Pick<FootColumns, 'weight' | 'score'>): boolean {
  return !!weight && !!score && score.left < weight.left;
}
